package dev.eckart.experiments.spec;

import dev.eckart.components.Doc;
import dev.eckart.components.Kind;

/** A sentence with a threshold, such as "at most 0.50". */
@Kind("statement")
@Doc("a sentence with a threshold; in claims files")
public interface Statement {}
