package dev.eckart.experiments.ledger;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.Score;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Entries as tests need them. */
final class Entries {

    private Entries() { }

    /** A run with one score. */
    static LedgerEntry scored(String key, String metric, double value) {
        return done(key, Map.of(metric, new Score.Value(value)), Map.of(), Map.of());
    }

    static LedgerEntry done(
            String key, Map<String, Score> scores, Map<String, Curve> curves, Map<String, NdArray> outputs) {
        return new LedgerEntry(key, "{}", LedgerEntry.Status.DONE, 0, "", scores, curves, outputs);
    }

    static Curve curve(double... values) {
        List<Integer> epochs = IntStream.range(0, values.length).map(i -> 10 * i).boxed().toList();
        return new Curve(epochs, NdArray.of(values, values.length));
    }
}
