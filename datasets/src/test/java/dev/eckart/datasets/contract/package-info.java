/** What datasets, steps and splits keep to, as tests to extend. */
@NullMarked
package dev.eckart.datasets.contract;

import org.jspecify.annotations.NullMarked;
