/** Figures as other files than SVG: our SVG is read and painted, by the same marks into each format. */
@NullMarked
package dev.eckart.reports.picture;

import org.jspecify.annotations.NullMarked;
