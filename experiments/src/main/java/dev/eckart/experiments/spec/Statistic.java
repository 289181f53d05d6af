package dev.eckart.experiments.spec;

import dev.eckart.components.Kind;

/** What a printed number is of: one run, the mean of several … */
@Kind("statistic")
public interface Statistic {}
