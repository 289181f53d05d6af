package dev.eckart.experiments.json;

/**
 * What is wrong with a piece of a text.
 *
 * @param start where the piece starts, in chars
 * @param end behind its last char; the start where something is missing
 * @param message what was found and what to write instead
 */
record Fault(int start, int end, String message) {}
