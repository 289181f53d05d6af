/** Models of a matrix, whole or observed in part, as a product of two thin ones, and how they are found. */
@NullMarked
package dev.eckart.models.factorisation;

import org.jspecify.annotations.NullMarked;
