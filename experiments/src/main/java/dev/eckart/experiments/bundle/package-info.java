/** Experiments with all that is needed to compute their runs again elsewhere, in one file. */
@NullMarked
package dev.eckart.experiments.bundle;

import org.jspecify.annotations.NullMarked;
