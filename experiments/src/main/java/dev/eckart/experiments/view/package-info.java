/** The data as one run sees it: prepared by the steps and parted by the split. */
@NullMarked
package dev.eckart.experiments.view;

import org.jspecify.annotations.NullMarked;
