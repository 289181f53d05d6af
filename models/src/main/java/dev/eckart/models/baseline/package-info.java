/** What any model should beat. */
@NullMarked
package dev.eckart.models.baseline;

import org.jspecify.annotations.NullMarked;
