package dev.eckart.experiments.run;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.Score;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A run that is known, held bit by bit against the same run done again.
 *
 * @param known with its parameters, where they are kept
 */
record Repetition(LedgerEntry known, LedgerEntry again) {

    /**
     * Where the two differ, in words. What only the first has, and is not made by every run, was asked for by somebody
     * else and is no difference.
     */
    List<String> contradictions() {
        if (!end(known).equals(end(again))) {
            return List.of("ended otherwise: " + end(known) + " before, " + end(again) + " now");
        }
        List<String> found = new ArrayList<>();
        scores(found);
        curves(found);
        arrays("output", known.outputs(), again.outputs(), found);
        known.parameters().ifPresent(before -> again.parameters().ifPresent(now -> model(before, now, found)));
        return found;
    }

    /** What the first lacks and the second has, in words. */
    List<String> additions() {
        if (!end(known).equals(end(again))) {
            return List.of();
        }
        return Stream.of(
                        missing("score", known.scores(), again.scores()),
                        missing("curve", known.curves(), again.curves()),
                        missing("output", known.outputs(), again.outputs()),
                        missing("", model(known), model(again)))
                .flatMap(List::stream)
                .map(part -> part + ": none before, one now")
                .toList();
    }

    /** What the first has and the second lacks, though every run of that model makes it, in words. */
    List<String> losses() {
        if (!end(known).equals(end(again))) {
            return List.of();
        }
        Map<String, NdArray> epochs = new TreeMap<>(known.outputs());
        epochs.keySet().retainAll(Set.of(LedgerEntry.EPOCHS));
        return Stream.of(missing("output", again.outputs(), epochs), missing("", model(again), model(known)))
                .flatMap(List::stream)
                .map(part -> part + ": one before, none now")
                .toList();
    }

    /** How many parts of the first nobody has asked of the second. */
    int notAsked() {
        Set<String> outputs = new HashSet<>(known.outputs().keySet());
        outputs.remove(LedgerEntry.EPOCHS);
        return missing("", again.scores(), known.scores()).size() + missing("", again.curves(), known.curves()).size()
                + (int) outputs.stream().filter(output -> !again.outputs().containsKey(output)).count();
    }

    private static String end(LedgerEntry entry) {
        return switch (entry.status()) {
            case DONE -> "done";
            case DIVERGED -> "diverged in epoch " + entry.epoch() + " (" + entry.message() + ")";
            case FAILED -> "failed (" + entry.message() + ")";
        };
    }

    private void scores(List<String> found) {
        new TreeMap<>(known.scores()).forEach((metric, before) -> {
            Score now = again.scores().get(metric);
            if (now != null && !now.equals(before)) {
                found.add("score " + metric + " differs: " + words(before) + " before, " + words(now) + " now");
            }
        });
    }

    private static String words(Score score) {
        return switch (score) {
            case Score.Value(double value) -> Double.toString(value);
            case Score.Undefined(String reason) -> "none (" + reason + ")";
        };
    }

    private void curves(List<String> found) {
        new TreeMap<>(known.curves()).forEach((metric, before) -> {
            Curve now = again.curves().get(metric);
            if (now != null && !now.epochs().equals(before.epochs())) {
                found.add("curve " + metric + " differs in its epochs"
                        + ArrayDifference.of(epochs(before), epochs(now)));
            } else if (now != null && !now.values().equals(before.values())) {
                found.add("curve " + metric + " differs" + ArrayDifference.of(before.values(), now.values()));
            }
        });
    }

    private static NdArray epochs(Curve curve) {
        double[] epochs = curve.epochs().stream().mapToDouble(Integer::doubleValue).toArray();
        return NdArray.of(epochs, epochs.length);
    }

    private static void arrays(
            String what, Map<String, NdArray> known, Map<String, NdArray> again, List<String> found) {
        new TreeMap<>(known).forEach((name, before) -> {
            NdArray now = again.get(name);
            if (now != null && !now.equals(before)) {
                found.add(what + " " + name + " differs" + ArrayDifference.of(before, now));
            }
        });
    }

    private static void model(Tensors known, Tensors again, List<String> found) {
        String what = "fitted model:";
        missing(what, again.texts(), known.texts()).forEach(part -> found.add(part + " is there no more"));
        missing(what, known.texts(), again.texts()).forEach(part -> found.add(part + " was not there before"));
        known.texts().forEach((name, before) -> {
            String now = again.texts().get(name);
            if (now != null && !now.equals(before)) {
                found.add(what + " " + name + " differs: " + before + " before, " + now + " now");
            }
        });
        missing(what, again.arrays(), known.arrays()).forEach(part -> found.add(part + " is there no more"));
        missing(what, known.arrays(), again.arrays()).forEach(part -> found.add(part + " was not there before"));
        arrays(what, known.arrays(), again.arrays(), found);
    }

    private static Map<String, Tensors> model(LedgerEntry entry) {
        Optional<Tensors> model = entry.parameters();
        return model.isPresent() ? Map.of("fitted model", model.get()) : Map.of();
    }

    /** The names of the second map that the first lacks, each behind a word. */
    private static List<String> missing(String what, Map<String, ?> from, Map<String, ?> other) {
        return other.keySet().stream()
                .filter(name -> !from.containsKey(name))
                .sorted()
                .map(name -> (what + " " + name).strip())
                .toList();
    }
}
