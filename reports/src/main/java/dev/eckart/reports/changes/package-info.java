/** What differs between two experiments, or two rows of one: in settings and in results. */
@NullMarked
package dev.eckart.reports.changes;

import org.jspecify.annotations.NullMarked;
