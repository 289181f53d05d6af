/** Losses: what a fit makes small. */
@NullMarked
package dev.eckart.models.loss;

import org.jspecify.annotations.NullMarked;
