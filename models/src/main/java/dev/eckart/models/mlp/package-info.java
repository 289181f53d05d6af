/** Multilayer perceptrons. */
@NullMarked
package dev.eckart.models.mlp;

import org.jspecify.annotations.NullMarked;
