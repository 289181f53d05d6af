/** The workloads that are measured beside other people's programs, as a user of the public API writes them. */
@NullMarked
package dev.eckart.benchmarks;

import org.jspecify.annotations.NullMarked;
