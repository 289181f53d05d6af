package dev.eckart.reports.render;

import dev.eckart.reports.table.Cell;
import java.util.List;

/** How many fields the cells of a column are as comma-separated values, and which. */
enum CsvFields {

    /** One field. */
    ONE("", "") {
        @Override
        List<String> values(Cell cell) {
            return List.of(value(cell));
        }
    },

    /** A mean, the standard deviation over runs, and how many runs. */
    ESTIMATE(" sd", " runs") {
        @Override
        List<String> values(Cell cell) {
            return cell instanceof Cell.Estimate(double mean, double sd, int runs, _, _, _)
                    ? List.of(Double.toString(mean), Double.toString(sd), Integer.toString(runs))
                    : List.of(value(cell), "", cell instanceof Cell.Value ? "1" : "");
        }
    },

    /** The number of runs, of those that diverged, and of those that failed. */
    RUNS(" diverged", " failed") {
        @Override
        List<String> values(Cell cell) {
            return cell instanceof Cell.Runs(int total, int diverged, int failed)
                    ? List.of(Integer.toString(total), Integer.toString(diverged), Integer.toString(failed))
                    : List.of(value(cell), "", "");
        }
    };

    private final String second;
    private final String third;

    CsvFields(String second, String third) {
        this.second = second;
        this.third = third;
    }

    /** The fields that hold all cells of a column. */
    static CsvFields of(List<Cell> column) {
        if (column.stream().anyMatch(Cell.Estimate.class::isInstance)) {
            return ESTIMATE;
        }
        return column.stream().anyMatch(Cell.Runs.class::isInstance) ? RUNS : ONE;
    }

    abstract List<String> values(Cell cell);

    /** The names of the fields. */
    List<String> names(String label) {
        return this == ONE
                ? List.of(CsvLine.text(label))
                : List.of(CsvLine.text(label), CsvLine.text(label + second), CsvLine.text(label + third));
    }

    private static String value(Cell cell) {
        return switch (cell) {
            case Cell.Label(String text) -> CsvLine.text(text);
            case Cell.Count(long count) -> Long.toString(count);
            case Cell.Runs runs -> Integer.toString(runs.total());
            case Cell.Value value -> Double.toString(value.value());
            case Cell.Estimate estimate -> Double.toString(estimate.mean());
            case Cell.Missing _ -> "";
        };
    }
}
