package dev.eckart.reports.tidy;

import dev.eckart.components.Choice;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.OptionValue;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.ledger.LedgerEntry.Status;
import dev.eckart.experiments.run.ChosenSettings;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Score;
import dev.eckart.reports.tidy.TidyRow.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of one variant. */
record TidyRows(String experiment, VariantResults variant, List<String> metrics) {

    /** Those of all variants of an experiment, in order. */
    static Stream<TidyRows> of(Results results) {
        List<String> metrics = List.copyOf(results.experiment().metrics().keySet());
        return results.variants().stream().map(variant -> new TidyRows(results.name(), variant, metrics));
    }

    /** A row per run and metric that the model has; of a run that did not end well without a value. */
    void scores(Consumer<TidyRow> rows) {
        List<String> applicable =
                metrics.stream().filter(metric -> !variant.notApplicable().containsKey(metric)).toList();
        for (Run run : variant.runs()) {
            SequencedMap<String, Field> fields = fields(run);
            for (String metric : applicable) {
                fields.put("metric", new Field.Words(metric));
                fields.remove("value");
                fields.remove("reason");
                value(run.outcome(), metric, fields);
                rows.accept(new TidyRow(fields));
            }
        }
    }

    /** A row per run, metric and epoch at which it was taken. */
    void curves(Consumer<TidyRow> rows) {
        for (Run run : variant.runs()) {
            if (run.outcome() instanceof Outcome.Done done) {
                SequencedMap<String, Field> fields = fields(run);
                for (String metric : metrics) {
                    fields.put("metric", new Field.Words(metric));
                    Optional.ofNullable(done.curves().get(metric)).ifPresent(curve -> points(curve, fields, rows));
                }
            }
        }
    }

    private static void points(Curve curve, SequencedMap<String, Field> fields, Consumer<TidyRow> rows) {
        IntStream.range(0, curve.epochs().size()).forEach(point -> {
            fields.put("epoch", new Field.Whole(curve.epochs().get(point)));
            fields.put("value", new Field.Real(curve.values().at(point)));
            rows.accept(new TidyRow(fields));
        });
    }

    private SequencedMap<String, Field> fields(Run run) {
        SequencedMap<String, Field> fields = new LinkedHashMap<>();
        fields.put("experiment", new Field.Words(experiment));
        fields.put("model", new Field.Words(variant.variant().model()));
        variant.variant().swept().forEach((path, value) -> fields.put(path, setting(path, value)));
        variant.chosen().stream()
                .filter(chosen -> chosen.covers(run))
                .map(ChosenSettings::values)
                .forEach(values -> values.forEach((path, value) -> fields.put(path, setting(path, value))));
        run.fold().ifPresent(fold -> fields.put("fold", new Field.Whole(fold)));
        run.seeds().forEach((stream, seed) -> fields.put("seed." + stream, new Field.Whole(seed)));
        fields.put("run", new Field.Words(run.key()));
        fields.put("status", new Field.Words(status(run.outcome())));
        return fields;
    }

    private static Field setting(String path, String json) {
        Json value = OptionValue.parse(json, new Origin.Option(path));
        return value instanceof Json.Text text ? new Field.Words(text.value()) : new Field.Setting(value);
    }

    private static String status(Outcome outcome) {
        return Choice.name(switch (outcome) {
            case Outcome.Done _ -> Status.DONE;
            case Outcome.Diverged _ -> Status.DIVERGED;
            case Outcome.Failed _ -> Status.FAILED;
        });
    }

    private static void value(Outcome outcome, String metric, Map<String, Field> fields) {
        switch (outcome) {
            case Outcome.Done done -> {
                switch (done.scores().get(metric)) {
                    case null -> fields.put("reason", new Field.Words("not measured"));
                    case Score.Value(double value) -> fields.put("value", new Field.Real(value));
                    case Score.Undefined(String reason) -> fields.put("reason", new Field.Words(reason));
                }
            }
            case Outcome.Diverged(_, String message) -> fields.put("reason", new Field.Words(message));
            case Outcome.Failed(String message) -> fields.put("reason", new Field.Words(message));
        }
    }
}
