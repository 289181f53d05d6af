package dev.eckart.reports.claims;

import dev.eckart.reports.render.MarkdownText;
import dev.eckart.reports.render.TableText;
import dev.eckart.reports.table.Cell;
import dev.eckart.reports.table.Column;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import java.util.ArrayList;
import java.util.List;

/** All that is to be said of one claim. */
final class ClaimSection {

    private final Judged judged;

    ClaimSection(Judged judged) {
        this.judged = judged;
    }

    String markdown() {
        Verdict verdict = judged.verdict();
        StringBuilder text = new StringBuilder("## " + MarkdownText.escaped(judged.claim().id()) + "\n\n");
        facts().forEach(fact -> text.append("- ").append(MarkdownText.escaped(fact)).append('\n'));
        verdict.details().forEach(detail -> text.append("- ").append(MarkdownText.escaped(detail)).append('\n'));
        if (verdict.numbers().size() > 1) {
            text.append('\n').append(TableText.markdown(numbers()));
        }
        if (!verdict.tried().isEmpty()) {
            text.append('\n').append(TableText.markdown(tried()));
        }
        return text.toString();
    }

    private List<String> facts() {
        Verdict verdict = judged.verdict();
        List<String> facts = new ArrayList<>();
        judged.claim().title().ifPresent(facts::add);
        facts.add("Reported: " + ClaimsReport.reported(judged.claim()) + about());
        facts.add("Measured: " + verdict.measured());
        facts.add("Verdict: " + verdict.sentence());
        judged.claim().expect().ifPresent(
                expected -> facts.add("Expected: " + expected + (judged.changed() ? " (changed)" : "")));
        facts.add("Rests on: " + verdict.basis().words() + verdict.basis().shownKeys());
        return facts;
    }

    private String about() {
        List<String> values = Fit.values(judged.claim());
        String statistic = judged.claim().reported().isPresent()
                && judged.claim().statistic() instanceof Sampled sampled
                ? ", " + sampled.words()
                : "";
        return (values.isEmpty() ? "" : ", of " + String.join(" and ", values)) + statistic;
    }

    private ResultTable numbers() {
        List<Row> rows = judged.verdict().numbers().stream().map(ClaimSection::row).toList();
        return new ResultTable(
                "Numbers",
                List.of(
                        Column.numbers("row"),
                        Column.names("value"),
                        Column.numbers("printed"),
                        Column.names("verdict"),
                        Column.names("why")),
                rows,
                List.of());
    }

    private static Row row(NumberVerdict number) {
        return Row.of(
                new Cell.Count(number.row() + 1),
                new Cell.Label(number.value()),
                new Cell.Label(number.printed()),
                new Cell.Label(number.kind().words()),
                new Cell.Label(number.text()));
    }

    private ResultTable tried() {
        List<Row> rows = judged.verdict().tried().stream()
                .map(tried -> Row.of(
                        new Cell.Label(tried.description()),
                        new Cell.Label(tried.kind().words()),
                        new Cell.Label(tried.measured())))
                .toList();
        return new ResultTable(
                "Alternatives",
                List.of(Column.names("under"), Column.names("verdict"), Column.names("measured")),
                rows,
                List.of());
    }
}
