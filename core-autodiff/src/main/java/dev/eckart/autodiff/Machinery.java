package dev.eckart.autodiff;

import java.util.Map;

/**
 * What an execution consists of.
 *
 * @param leaves the slot of each leaf of the program
 * @param values the slot of each value that the step was asked for; it keeps the value when leaves change
 * @param step evaluates the values and applies the updates
 * @param end gives up what the collector cannot
 */
record Machinery(Map<Leaf, Slot> leaves, Map<Tensor, Slot> values, Kernel step, Kernel end) {}
