/** Regularisation of networks: what keeps weights small in a training by gradient. */
@NullMarked
package dev.eckart.models.regularisation;

import org.jspecify.annotations.NullMarked;
