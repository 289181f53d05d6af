package dev.eckart.experiments.spec;

import dev.eckart.components.Doc;
import dev.eckart.components.Kind;

/** What a printed number is of: one run, the mean of several … */
@Kind("statistic")
@Doc("what a printed number is of; in claims files")
public interface Statistic {}
