package dev.eckart.cli;

import dev.eckart.components.Choice;
import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.OptionValue;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.ledger.Provenance;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.Score;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** A run of the ledger for programs. Numbers that JSON does not know are texts: "NaN", "Infinity", "-Infinity". */
final class KnownRunJson {

    private static final String EVERY = " every ";

    private KnownRunJson() { }

    /** A run with its scores. */
    static SequencedMap<String, Object> summary(KnownRun run) {
        LedgerEntry entry = run.entry();
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        json.put("key", entry.key());
        json.put("status", Choice.name(entry.status()));
        if (entry.status() != LedgerEntry.Status.DONE) {
            json.put("message", entry.message());
            json.put("epoch", entry.epoch());
            json.put("failures", entry.failures());
        }
        json.put("settings", run.settings());
        json.put("epochs", entry.epochs());
        json.put("scores", list(entry.scores(), (score, each) -> {
            each.putAll(asked(score.getKey()));
            switch (score.getValue()) {
                case Score.Value(double value) -> each.put("value", number(value));
                case Score.Undefined(String reason) -> each.put("undefined", reason);
            }
        }));
        return json;
    }

    /** A run with all that is known of it. */
    static SequencedMap<String, Object> whole(KnownRun run, Optional<Tensors> model, List<Provenance> provenance) {
        SequencedMap<String, Object> json = summary(run);
        json.put("curves", list(run.entry().curves(), (curve, each) -> {
            each.putAll(asked(curve.getKey()));
            each.put("epochs", curve.getValue().epochs());
            each.put("values", values(curve.getValue()));
        }));
        json.put("outputs", arrays(run.outputs()));
        json.put("model", model.map(Tensors::arrays).map(KnownRunJson::arrays));
        json.put("provenance", provenance.stream().map(KnownRunJson::provenance).toList());
        return json;
    }

    /** How something of a run came about. */
    static SequencedMap<String, Object> provenance(Provenance provenance) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        json.put("finished", Instant.ofEpochMilli(provenance.finished()).toString());
        json.put("seconds", ToldCircumstances.seconds(provenance));
        json.put("peakMemoryOfProcess", provenance.peakMemory());
        json.put("added", provenance.added());
        json.put("circumstances", ToldCircumstances.of(provenance).told());
        return json;
    }

    /** A number, or the text that stands for one that JSON does not know. */
    static Object number(double value) {
        return Double.isFinite(value) ? value : Double.toString(value);
    }

    /** What is asked of a run: the metric, the version of its code and, of a curve, the distance of its points. */
    static SequencedMap<String, Object> asked(String id) {
        int every = id.lastIndexOf(EVERY);
        SequencedMap<String, Object> asked = new LinkedHashMap<>();
        Json metric = json(every < 0 ? id : id.substring(0, every));
        asked.put("metric", metric.child("metric").orElse(metric));
        asked.put("code", metric.child("code"));
        asked.put("every", every < 0 ? Optional.empty() : json(id.substring(every + EVERY.length())));
        return asked;
    }

    private static List<Object> values(Curve curve) {
        return IntStream.range(0, curve.epochs().size()).mapToObj(i -> number(curve.values().at(i))).toList();
    }

    private static List<Object> arrays(Map<String, NdArray> arrays) {
        return list(arrays, (array, each) -> {
            each.put("name", array.getKey());
            each.put("precision", array.getValue().precision());
            each.put("shape", Arrays.stream(array.getValue().shape().extents()).boxed().toList());
        });
    }

    private static <V> List<Object> list(
            Map<String, V> parts, BiConsumer<Map.Entry<String, V>, SequencedMap<String, Object>> writing) {
        return new TreeMap<>(parts).entrySet().stream()
                .<Object>map(part -> {
                    SequencedMap<String, Object> each = new LinkedHashMap<>();
                    writing.accept(part, each);
                    return each;
                })
                .toList();
    }

    private static Json json(String text) {
        return OptionValue.parse(text, new Origin.Option(text));
    }
}
