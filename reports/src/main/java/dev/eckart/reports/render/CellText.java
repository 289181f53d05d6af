package dev.eckart.reports.render;

import dev.eckart.reports.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a cell prints, in Markdown and in plain text alike. */
final class CellText {

    private CellText() { }

    /** The cell's text; {@code escape} is put over all that comes from input. */
    static String of(Cell cell, UnaryOperator<String> escape) {
        return switch (cell) {
            case Cell.Label(String text) -> escape.apply(text);
            case Cell.Count(long count) -> Long.toString(count);
            case Cell.Runs runs -> runs(runs);
            case Cell.Value(double value, var digits, boolean best) -> bold(digits.text(value), best);
            case Cell.Estimate estimate -> bold(estimate(estimate), estimate.best());
            case Cell.Missing _ -> "–";
        };
    }

    private static String estimate(Cell.Estimate estimate) {
        String mean = estimate.digits().mean(estimate.mean(), estimate.sd());
        return Double.isFinite(estimate.sd()) ? mean + " ± " + estimate.digits().spread(estimate.sd()) : mean;
    }

    private static String runs(Cell.Runs runs) {
        if (runs.diverged() + runs.failed() == 0) {
            return Integer.toString(runs.total());
        }
        List<String> ends = new ArrayList<>();
        if (runs.diverged() > 0) {
            ends.add(runs.diverged() + " of " + runs.total() + " diverged");
        }
        if (runs.failed() > 0) {
            ends.add(runs.failed() + " of " + runs.total() + " failed");
        }
        return String.join(", ", ends);
    }

    private static String bold(String text, boolean best) {
        return best ? "**" + text + "**" : text;
    }
}
