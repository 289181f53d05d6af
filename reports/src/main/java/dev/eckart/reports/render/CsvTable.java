package dev.eckart.reports.render;

import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as comma-separated values (RFC 4180), with a header. Numbers have all their digits; a mean, its standard
 * deviation and the number of its runs are fields of their own, and so are the numbers of runs that diverged and that
 * failed. What is missing is an empty field.
 */
final class CsvTable {

    private CsvTable() { }

    /** The header and the rows, each line with CR and LF at its end. */
    static String of(ResultTable table) {
        List<CsvFields> fields = IntStream.range(0, table.columns().size())
                .mapToObj(i -> CsvFields.of(table.rows().stream().map(row -> row.cells().get(i)).toList()))
                .toList();
        List<String> header = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            header.addAll(fields.get(i).names(table.columns().get(i).label()));
        }
        return CsvLine.of(header) + table.rows().stream().map(row -> line(row, fields)).collect(Collectors.joining());
    }

    private static String line(Row row, List<CsvFields> fields) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            values.addAll(fields.get(i).values(row.cells().get(i)));
        }
        return CsvLine.of(values);
    }
}
