/** Training by gradient: the function that such models share. */
@NullMarked
package dev.eckart.models.training;

import org.jspecify.annotations.NullMarked;
