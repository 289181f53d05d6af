/** Penalties: what keeps weights small in a training by gradient. */
@NullMarked
package dev.eckart.models.penalty;

import org.jspecify.annotations.NullMarked;
