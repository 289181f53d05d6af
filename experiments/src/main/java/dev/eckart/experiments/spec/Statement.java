package dev.eckart.experiments.spec;

import dev.eckart.components.Kind;

/** A sentence with a threshold, such as "at most 0.50". */
@Kind("statement")
public interface Statement {}
