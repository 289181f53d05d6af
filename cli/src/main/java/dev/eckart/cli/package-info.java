/** The command line: the only code that prints and exits. */
@NullMarked
package dev.eckart.cli;

import org.jspecify.annotations.NullMarked;
