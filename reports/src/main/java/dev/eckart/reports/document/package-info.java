/** Documents that show results: what in them is filled in, refreshed, and found to be stale. */
@NullMarked
package dev.eckart.reports.document;

import org.jspecify.annotations.NullMarked;
