package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Kind;

/** What the texts of a column mean, and so which numbers they become. */
@Kind(value = "column type", underAnyName = true)
@Doc("what a column of a file holds")
public sealed interface ColumnType permits Numeric, Nominal, Ordinal, Ignored {}
