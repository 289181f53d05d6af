/** Datasets and their loaders, the steps that prepare them, and the splits that part them. */
@NullMarked
package dev.eckart.datasets;

import org.jspecify.annotations.NullMarked;
