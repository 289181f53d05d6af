/** Comparisons of two models' outputs. */
@NullMarked
package dev.eckart.models.comparison;

import org.jspecify.annotations.NullMarked;
