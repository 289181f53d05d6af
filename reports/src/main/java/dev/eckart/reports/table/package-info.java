/** Tables as data with meaning, and the components that build them from results. */
@NullMarked
package dev.eckart.reports.table;

import org.jspecify.annotations.NullMarked;
