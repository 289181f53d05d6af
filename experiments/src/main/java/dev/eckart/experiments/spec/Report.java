package dev.eckart.experiments.spec;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import java.util.List;

/** What a report shows, in order. */
@Doc("tables and figures of the report, in order")
public record Report(
        @Doc("tables; without this key, the summary") @Default("[{\"type\": \"summary\"}]") List<ReportPart.Table> tables,
        @Doc("figures") @Default("[]") List<ReportPart.Figure> figures) {

    public Report {
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
    }
}
