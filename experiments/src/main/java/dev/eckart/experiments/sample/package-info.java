/** Small experiments around a component, made from the headers of records: for a first try, and as examples. */
@NullMarked
package dev.eckart.experiments.sample;

import org.jspecify.annotations.NullMarked;
