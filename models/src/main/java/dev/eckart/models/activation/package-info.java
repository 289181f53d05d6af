/** Activations: what a network's units do to their sums. */
@NullMarked
package dev.eckart.models.activation;

import org.jspecify.annotations.NullMarked;
