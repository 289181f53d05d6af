/**
 * Values and what can be said of them without gradients: arrays, observed cells, sums, singular values, principal axes,
 * and how two sets of factors compare.
 */
@NullMarked
package dev.eckart.linalg;

import org.jspecify.annotations.NullMarked;
