/** Statistics of samples: moments, quantiles, shares and tests that hold for several numbers at once. */
@NullMarked
package dev.eckart.reports.statistics;

import org.jspecify.annotations.NullMarked;
