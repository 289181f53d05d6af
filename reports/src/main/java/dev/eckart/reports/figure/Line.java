package dev.eckart.reports.figure;

import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.reports.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A metric of one variant over epochs.
 *
 * @param runs how many runs it is of
 * @param missing how many runs did not end well
 * @param points by epoch, what the runs' values there are like; only finite values count
 */
record Line(String label, int runs, int missing, SortedMap<Integer, Distribution> points) {

    /** The share of the runs on either side of the band. */
    static final double TAIL = 0.1;

    static Line of(String label, VariantResults variant, String metric) {
        List<Curve> curves = variant.runs().stream()
                .map(run -> run.outcome())
                .filter(Outcome.Done.class::isInstance)
                .map(done -> ((Outcome.Done) done).curves().get(metric))
                .filter(curve -> curve != null)
                .toList();
        int ended = (int) variant.runs().stream().filter(run -> run.outcome() instanceof Outcome.Done).count();
        return new Line(label, curves.size(), variant.runs().size() - ended, points(curves));
    }

    /** The least value of the band; 0 without points. */
    double least() {
        return points.values().stream().mapToDouble(seen -> seen.quantile(TAIL)).min().orElse(0);
    }

    /** The greatest value of the band; 1 without points. */
    double greatest() {
        return points.values().stream().mapToDouble(seen -> seen.quantile(1 - TAIL)).max().orElse(1);
    }

    /** The line without the points at which a logarithm does not exist for the median. */
    Line positive() {
        SortedMap<Integer, Distribution> positive = new TreeMap<>(points);
        positive.values().removeIf(seen -> seen.median() <= 0);
        return new Line(label, runs, missing, positive);
    }

    /** The least positive value of the band and the line. */
    double leastPositive() {
        return points.values().stream()
                .mapToDouble(seen -> seen.quantile(TAIL) > 0 ? seen.quantile(TAIL) : seen.median())
                .min()
                .orElse(1);
    }

    private static SortedMap<Integer, Distribution> points(List<Curve> curves) {
        SortedMap<Integer, List<Double>> values = new TreeMap<>();
        for (Curve curve : curves) {
            for (int i = 0; i < curve.epochs().size(); i++) {
                double value = curve.values().at(i);
                if (Double.isFinite(value)) {
                    values.computeIfAbsent(curve.epochs().get(i), missing -> new ArrayList<>()).add(value);
                }
            }
        }
        SortedMap<Integer, Distribution> points = new TreeMap<>();
        values.forEach((epoch, seen) ->
                points.put(epoch, Distribution.of(seen.stream().mapToDouble(Double::doubleValue).toArray())));
        return points;
    }
}
