/** Results that nobody ran, for tests. */
@NullMarked
package dev.eckart.reports.fabricated;

import org.jspecify.annotations.NullMarked;
