package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A run that is known, held bit by bit against the same run done again. */
final class Repetition {

    private final List<String> differences = new ArrayList<>();

    private Repetition() { }

    /**
     * Where the two differ, in words; parts that only one of them has are no difference.
     *
     * @param known with its parameters, where they are kept
     */
    static List<String> differences(LedgerEntry known, LedgerEntry again) {
        Repetition repetition = new Repetition();
        repetition.ends(known, again);
        repetition.parts("score", scores(known), scores(again));
        repetition.parts("curve", curves(known), curves(again));
        repetition.parts("output", known.outputs(), again.outputs());
        known.parameters().ifPresent(before -> again.parameters().ifPresent(
                now -> repetition.parts("parameters", before.arrays(), now.arrays())));
        return repetition.differences;
    }

    /** Whether a run that is known has every part that was asked of the same run done again, whatever it says. */
    static boolean isWithin(LedgerEntry known, LedgerEntry again) {
        return known.scores().keySet().containsAll(again.scores().keySet())
                && known.curves().keySet().containsAll(again.curves().keySet())
                && known.outputs().keySet().containsAll(again.outputs().keySet());
    }

    private void ends(LedgerEntry known, LedgerEntry again) {
        if (known.status() != again.status() || known.epoch() != again.epoch()) {
            differences.add("ended otherwise: " + end(known) + " before, " + end(again) + " now");
        }
    }

    private static String end(LedgerEntry entry) {
        return switch (entry.status()) {
            case DONE -> "done";
            case DIVERGED, FAILED -> entry.message();
        };
    }

    private void parts(String what, Map<String, NdArray> known, Map<String, NdArray> again) {
        new TreeMap<>(known).forEach((name, before) -> {
            NdArray now = again.get(name);
            if (now != null && !now.equals(before)) {
                differences.add(what + " " + name + " differs" + where(before, now));
            }
        });
    }

    /** The first place at which the bits differ. */
    private static String where(NdArray before, NdArray now) {
        if (!before.shape().equals(now.shape()) || before.precision() != now.precision()) {
            return ": " + before.precision() + " " + before.shape() + " before, " + now.precision() + " " + now.shape()
                    + " now";
        }
        int place = 0;
        while (Double.doubleToRawLongBits(before.at(place)) == Double.doubleToRawLongBits(now.at(place))) {
            place++;
        }
        return at(before, place) + ": " + before.at(place) + " before, " + now.at(place) + " now";
    }

    private static String at(NdArray array, int place) {
        return switch (array.shape().rank()) {
            case 0 -> "";
            case 2 -> " first at (" + place / array.columns() + ", " + place % array.columns() + ")";
            default -> " first at " + place;
        };
    }

    private static SortedMap<String, NdArray> scores(LedgerEntry entry) {
        SortedMap<String, NdArray> scores = new TreeMap<>();
        entry.scores().forEach((metric, score) -> scores.put(metric, switch (score) {
            case Score.Value(double value) -> NdArray.scalar(value);
            case Score.Undefined _ -> NdArray.scalar(Double.NaN);
        }));
        return scores;
    }

    private static SortedMap<String, NdArray> curves(LedgerEntry entry) {
        SortedMap<String, NdArray> curves = new TreeMap<>();
        for (Map.Entry<String, Curve> curve : entry.curves().entrySet()) {
            curves.put(curve.getKey(), curve.getValue().values());
        }
        return curves;
    }
}
