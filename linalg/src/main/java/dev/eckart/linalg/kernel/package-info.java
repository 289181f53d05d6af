/**
 * Arithmetic on whole arrays: what the engine spends its time in. Functions, in scalar form, have the bits that {@code
 * docs/numerics.md} defines, on every machine; kernels do the same work on arrays, in whichever way is fastest here.
 */
@NullMarked
package dev.eckart.linalg.kernel;

import org.jspecify.annotations.NullMarked;
