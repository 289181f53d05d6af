/** From runs to results. */
@NullMarked
package dev.eckart.experiments.run;

import org.jspecify.annotations.NullMarked;
