package dev.eckart.reports.render;

import dev.eckart.reports.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a cell prints, before it is put into a format.
 *
 * @param text on one line
 * @param words whether it may come from input; else it is of our own numbers and words, with nothing to escape in
 *     Markdown and HTML
 * @param best whether it is marked as one of the best of its column
 */
record CellText(String text, boolean words, boolean best) {

    static CellText of(Cell cell) {
        return switch (cell) {
            case Cell.Label(String text) -> new CellText(PlainText.oneLine(text), true, false);
            case Cell.Count(long count) -> plain(Long.toString(count));
            case Cell.Runs runs -> plain(runs(runs));
            case Cell.Value(double value, var digits, boolean best) -> new CellText(digits.text(value), false, best);
            case Cell.Estimate estimate -> new CellText(estimate(estimate), false, estimate.best());
            case Cell.Missing _ -> plain("–");
        };
    }

    /** The text; {@code escape} is put over what may come from input, {@code bold} over what is best. */
    String with(UnaryOperator<String> escape, UnaryOperator<String> bold) {
        String shown = words ? escape.apply(text) : text;
        return best ? bold.apply(shown) : shown;
    }

    private static CellText plain(String text) {
        return new CellText(text, false, false);
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
}
