package dev.eckart.experiments.spec;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import java.util.List;

/** What a report shows, in order. A report without any part shows the summary of everything. */
@Doc("tables and figures of the report, in order; without any, the summary")
public record Report(
        @Doc("tables") @Default(value = "[]", source = "the summary alone") List<ReportPart.Table> tables,
        @Doc("figures") @Default(value = "[]", source = "the summary alone") List<ReportPart.Figure> figures) {

    public Report {
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
    }
}
