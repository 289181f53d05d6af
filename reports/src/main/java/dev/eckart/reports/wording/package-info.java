/** How numbers, settings, seeds and metrics are put into words, whatever they are rendered to. */
@NullMarked
package dev.eckart.reports.wording;

import org.jspecify.annotations.NullMarked;
