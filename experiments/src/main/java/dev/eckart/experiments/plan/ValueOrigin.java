package dev.eckart.experiments.plan;

/**
 * A value of a resolved experiment that its own file does not say, and where it comes from.
 *
 * @param path dotted
 * @param value as JSON
 * @param origin a place in another file, an option of the command line, or {@code default} with its source
 */
public record ValueOrigin(String path, String value, String origin) {}
