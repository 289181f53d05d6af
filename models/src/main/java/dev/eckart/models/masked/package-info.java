/** Models of a matrix of which only some cells are observed. */
@NullMarked
package dev.eckart.models.masked;

import org.jspecify.annotations.NullMarked;
