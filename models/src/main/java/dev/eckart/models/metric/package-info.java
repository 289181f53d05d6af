/** Metrics: what a table reports. */
@NullMarked
package dev.eckart.models.metric;

import org.jspecify.annotations.NullMarked;
