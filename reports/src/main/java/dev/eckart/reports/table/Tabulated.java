package dev.eckart.reports.table;

import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.ReportPart;

/** A component that makes a table of results. Implementations are records. */
public interface Tabulated extends ReportPart.Table {

    /** The table. Missing runs and scores leave gaps with reasons; they never throw. */
    ResultTable table(Results results);
}
