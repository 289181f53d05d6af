/** From an experiment to the runs that it asks for, each with a key. */
@NullMarked
package dev.eckart.experiments.plan;

import org.jspecify.annotations.NullMarked;
