/** The fit that visits one cell after another, for whole matrices and for observed cells alike. */
@NullMarked
package dev.eckart.models.elementwise;

import org.jspecify.annotations.NullMarked;
