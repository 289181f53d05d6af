/** Tables, figures and the claims audit, as records of meaning, and what renders them. */
@NullMarked
package dev.eckart.reports;

import org.jspecify.annotations.NullMarked;
