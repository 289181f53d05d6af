/** Results in long form, a row for each number, for other programs to work with. */
@NullMarked
package dev.eckart.reports.tidy;

import org.jspecify.annotations.NullMarked;
