/** What turns tables into Markdown and plain text. */
@NullMarked
package dev.eckart.reports.render;

import org.jspecify.annotations.NullMarked;
