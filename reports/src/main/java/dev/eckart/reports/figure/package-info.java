/** Figures: the components that draw results, and a small writer of SVG. */
@NullMarked
package dev.eckart.reports.figure;

import org.jspecify.annotations.NullMarked;
