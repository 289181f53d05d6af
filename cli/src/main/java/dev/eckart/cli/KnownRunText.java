package dev.eckart.cli;

import dev.eckart.components.Choice;
import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.ledger.Provenance;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.Score;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/** A run of the ledger for people. */
final class KnownRunText {

    private static final int HEADS = 10;

    private final PrintWriter out;

    private KnownRunText(PrintWriter out) {
        this.out = out;
    }

    /** Prints a run with all that is known of it. */
    static void print(KnownRun run, Optional<Tensors> model, List<Provenance> provenance, PrintWriter out) {
        KnownRunText text = new KnownRunText(out);
        text.line("run", run.entry().key());
        text.line("status", run.end());
        text.line("model", run.words("model"));
        text.line("data", run.words("data") + ", sha256 " + run.dataSha256());
        text.line("seeds", run.seeds().isEmpty() ? "none (deterministic)" : run.seeds());
        run.entry().epochs().ifPresent(epochs -> text.line("epochs", Integer.toString(epochs)));
        text.parts("scores", run.entry().scores(), (id, score) -> metric(id) + "  " + value(score));
        text.parts("curves", run.entry().curves(), (id, curve) -> metric(id) + "  " + points(curve));
        text.parts("outputs", run.outputs(), (name, array) -> name + "  " + form(array));
        text.parts("fitted", model.map(Tensors::arrays).map(Map::copyOf).orElse(Map.of()),
                (name, array) -> name + "  " + form(array));
        provenance.forEach(text::computed);
        text.line("settings", "");
        out.print(CanonicalJson.pretty(run.settings()));
        out.flush();
    }

    /** What is asked of a run in words: {@code squared-error (sum, all)}, of a curve {@code …, every 10}. */
    static String metric(String id) {
        SequencedMap<String, Object> asked = KnownRunJson.asked(id);
        String every = asked.get("every") instanceof Json distance
                ? ", every " + distance.compact()
                : "";
        return SettingWords.metric(CanonicalJson.tree(asked)) + every;
    }

    /** A score with all its digits, or why there is none. */
    static String value(Score score) {
        return switch (score) {
            case Score.Value(double value) -> Double.toString(value);
            case Score.Undefined(String reason) -> "none: " + reason;
        };
    }

    private static String points(Curve curve) {
        int count = curve.epochs().size();
        return count == 0
                ? "no points"
                : count + " points, epoch " + curve.epochs().getFirst() + ": " + curve.values().at(0) + " to epoch "
                        + curve.epochs().getLast() + ": " + curve.values().at(count - 1);
    }

    private static String form(NdArray array) {
        return array.shape() + " " + Choice.name(array.precision());
    }

    private void computed(Provenance provenance) {
        ToldCircumstances told = ToldCircumstances.of(provenance);
        line("computed", ToldCircumstances.finished(provenance) + ToldCircumstances.effort(provenance));
        provenance.added().forEach(part -> line("", "added " + added(part)));
        line("", told.code());
        told.plugins().forEach(plugin -> line("", "plugin " + plugin));
        line("", told.machine());
    }

    private static String added(String part) {
        String[] words = part.split(" ", 2);
        return words[0] + " " + (words[0].equals("output") ? words[1] : metric(words[1]));
    }

    /** What one part of a run says. */
    @FunctionalInterface
    private interface Words<V> {
        String of(String name, V part);
    }

    private <V> void parts(String head, Map<String, V> parts, Words<V> words) {
        String before = head;
        for (Map.Entry<String, V> part : new TreeMap<>(parts).entrySet()) {
            line(before, words.of(part.getKey(), part.getValue()));
            before = "";
        }
    }

    private void line(String head, String text) {
        out.println((ComponentText.padded(head, HEADS) + text).stripTrailing());
    }
}
