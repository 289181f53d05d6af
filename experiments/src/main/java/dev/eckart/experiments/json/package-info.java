/** Reading and writing the experiment language: JSON to trees with places, trees to records, and back. */
@NullMarked
package dev.eckart.experiments.json;

import org.jspecify.annotations.NullMarked;
