/** Where the parameters of a fit start. */
@NullMarked
package dev.eckart.models.initialiser;

import org.jspecify.annotations.NullMarked;
