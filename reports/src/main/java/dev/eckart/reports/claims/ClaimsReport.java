package dev.eckart.reports.claims;

import dev.eckart.experiments.spec.Claim;
import dev.eckart.reports.render.MarkdownText;
import dev.eckart.reports.render.PlainText;
import dev.eckart.reports.render.TableText;
import dev.eckart.reports.table.Cell;
import dev.eckart.reports.table.Column;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The verdicts of an audit, as Markdown and for a terminal. The same verdicts give the same bytes. */
public final class ClaimsReport {

    private static final int TERMINAL_CELL = 42;
    private static final String MEASURED =
            "Measured: the value; where runs differ, the median of the claim's statistic (and its central 95 %).";

    private final List<Judged> claims;

    /** A report of these claims, in this order. */
    public ClaimsReport(List<Judged> claims) {
        this.claims = List.copyOf(claims);
    }

    /** How many verdicts are not the expected ones. */
    public long changed() {
        return claims.stream().filter(Judged::changed).count();
    }

    /** All of it in a line. */
    public ClaimsSummary summary() {
        return ClaimsSummary.of(claims);
    }

    /**
     * The whole report: the table of all claims, and a section for each.
     *
     * @param title of the report
     */
    public String markdown(String title) {
        StringBuilder text = new StringBuilder("# " + MarkdownText.escaped(title) + "\n\n");
        text.append(TableText.markdown(table())).append('\n').append(MarkdownText.escaped(conclusion())).append('\n');
        text.append('\n').append(MarkdownText.escaped(MEASURED)).append('\n');
        claims.forEach(judged -> text.append('\n').append(new ClaimSection(judged).markdown()));
        return text.toString();
    }

    /** A line per claim, columns aligned and long cells cut, and the conclusion. */
    public String terminal() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("claim", "reported", "measured", "verdict"));
        claims.forEach(judged -> lines.add(List.of(
                judged.claim().id(),
                shortened(reported(judged.claim())),
                shortened(judged.verdict().measured()),
                judged.verdict().sentence() + surprise(judged))));
        return aligned(lines) + PlainText.oneLine(conclusion()) + "\n";
    }

    /** The table: claim, reported, measured, verdict, and what it rests on. */
    public ResultTable table() {
        List<Column> columns = List.of(
                Column.names("claim"),
                Column.names("reported"),
                Column.names("measured"),
                Column.names("verdict"),
                Column.names("rests on"));
        List<Row> rows = claims.stream().map(ClaimsReport::row).toList();
        return new ResultTable("Claims", columns, rows, List.of());
    }

    /** What was printed, in one line. */
    static String reported(Claim claim) {
        if (claim.statement().isPresent()) {
            return claim.statement().get() instanceof Sentence sentence
                    ? sentence.words()
                    : claim.statement().toString();
        }
        return claim.reported()
                .map(reported -> reported.rows().stream()
                        .map(row -> String.join("/", row))
                        .collect(Collectors.joining(", ")))
                .orElse("a figure");
    }

    private static Row row(Judged judged) {
        return Row.of(
                new Cell.Label(judged.claim().id()),
                new Cell.Label(reported(judged.claim())),
                new Cell.Label(judged.verdict().measured()),
                new Cell.Label(judged.verdict().sentence() + surprise(judged)),
                new Cell.Label(judged.verdict().basis().words()));
    }

    private static String surprise(Judged judged) {
        return judged.changed() ? " [expected: " + judged.claim().expect().orElseThrow() + "]" : "";
    }

    private String conclusion() {
        String count = claims.size() + (claims.size() == 1 ? " claim" : " claims");
        long expected = claims.stream().filter(judged -> judged.claim().expect().isPresent()).count();
        if (expected == 0) {
            return count + "; no verdict was expected.";
        }
        return count + "; " + (changed() == 0
                ? "verdicts as expected."
                : changed() + " of " + expected + " expected verdicts changed.");
    }

    private static String shortened(String words) {
        return words.length() <= TERMINAL_CELL ? words : words.substring(0, TERMINAL_CELL - 1) + "…";
    }

    private static String aligned(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            for (int column = 0; column < line.size() - 1; column++) {
                String cell = PlainText.oneLine(line.get(column));
                text.append(cell).append(" ".repeat(width(lines, column) - cell.length() + 2));
            }
            text.append(PlainText.oneLine(line.getLast())).append('\n');
        }
        return text.toString();
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream()
                .mapToInt(line -> PlainText.oneLine(line.get(column)).length())
                .max()
                .orElse(0);
    }
}
