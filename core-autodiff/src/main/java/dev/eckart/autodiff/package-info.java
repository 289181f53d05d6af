/** Tensors, the closed set of operations and the tables over it, derivatives, programs and optimisers. */
@NullMarked
package dev.eckart.autodiff;

import org.jspecify.annotations.NullMarked;
