package dev.eckart.cli;

import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.Provenance;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.reports.table.Cell;
import dev.eckart.reports.table.Summary;
import dev.eckart.reports.wording.MetricWords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a table and what it comes from.
 *
 * @param row the row
 * @param metric the column: the metric's name
 * @param words the metric in words
 * @param cell what the table of the whole experiment prints
 * @param runs in the order of their seeds
 */
record Traced(PlannedVariant row, String metric, String words, Cell cell, List<Source> runs) {

    /**
     * A run of the cell.
     *
     * @param known it, as the ledger has it, with its scores
     * @param fitted how its model came about; empty if nobody has told
     * @param scored how its score came about: as its model, unless it was asked for later
     */
    record Source(Run run, KnownRun known, Optional<Provenance> fitted, Optional<Provenance> scored) {

        /** SHA-256 of the settings without seeds and fold, in their canonical form: what runs of one row share. */
        String settingsSha256() {
            return Sha256.of(CanonicalJson.write(common()));
        }

        /** The settings without seeds and fold. */
        Json common() {
            return known.settings() instanceof Json.Obj object
                    ? object.without("seeds").without("fold")
                    : known.settings();
        }

        /** What it adds to the cell: its score, or why it has none. */
        String score(String metric) {
            return switch (run.outcome()) {
                case Outcome.Done done -> Optional.ofNullable(done.scores().get(metric))
                        .map(KnownRunText::value).orElse("none");
                case Outcome.Diverged(_, String message) -> "diverged: " + message;
                case Outcome.Failed(String message) -> "failed: " + message;
            };
        }
    }

    /** The cell of a row, where all of its runs are in the ledger. */
    static Traced of(Results results, PlannedVariant row, String metric, Ledger ledger) {
        Cell cell = new Summary(List.of(), List.of(metric)).table(results).rows().stream()
                .filter(each -> each.subject().variant().equals(Optional.of(row.variant())))
                .findFirst().orElseThrow().cells().get(1);
        List<Run> runs = results.variants().stream()
                .filter(each -> each.variant().equals(row.variant()))
                .flatMap(each -> each.runs().stream())
                .toList();
        Map<String, List<Provenance>> told = ledger.provenance(runs.stream().map(Run::key).toList());
        String score = row.scoreIds().getOrDefault(metric, "");
        List<Source> sources = runs.stream()
                .flatMap(run -> ledger.summary(run.key()).stream().map(known ->
                        source(run, KnownRun.of(known), told.getOrDefault(run.key(), List.of()).reversed(), score)))
                .toList();
        String words = MetricWords.of(Objects.requireNonNull(results.experiment().metrics().get(metric)));
        return new Traced(row, metric, words, cell, sources);
    }

    /** @param latest how the run came about, the latest first */
    private static Source source(Run run, KnownRun known, List<Provenance> latest, String score) {
        return new Source(run, known,
                latest.stream().filter(each -> each.added().isEmpty()).findFirst(),
                latest.stream().filter(each -> each.brought(score)).findFirst());
    }
}
