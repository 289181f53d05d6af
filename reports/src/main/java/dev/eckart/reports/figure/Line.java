package dev.eckart.reports.figure;

import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.reports.statistics.Distribution;
import dev.eckart.reports.wording.SettingsSearch;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A metric of one variant over epochs, or of a model over a setting that is swept: then what follows says of places,
 * numbered from 0, what it says of epochs.
 *
 * @param runs how many runs it is of
 * @param missing how many runs did not end well
 * @param points by epoch, what the runs' values there are like; only finite values count, and of a run that has ended
 *     the last
 * @param carried whether runs ended at different epochs
 * @param best whether the curves are of the best model so far
 * @param lost places at which there were runs, but none with a value
 */
record Line(
        String label, int runs, int missing, SortedMap<Integer, Distribution> points, boolean carried, boolean best,
        SortedSet<Integer> lost) {

    Line(String label, int runs, int missing, SortedMap<Integer, Distribution> points, boolean carried, boolean best) {
        this(label, runs, missing, points, carried, best, new TreeSet<>());
    }

    /** The share of the runs on either side of the band. */
    static final double TAIL = 0.1;

    static Line of(String label, VariantResults variant, String metric) {
        List<Curve> curves = variant.runs().stream()
                .map(run -> run.outcome())
                .filter(Outcome.Done.class::isInstance)
                .map(done -> ((Outcome.Done) done).curves().get(metric))
                .filter(curve -> curve != null && !curve.epochs().isEmpty())
                .toList();
        int ended = (int) variant.runs().stream().filter(run -> run.outcome() instanceof Outcome.Done).count();
        boolean carried = curves.stream().map(Line::end).distinct().count() > 1;
        return new Line(label, curves.size(), variant.runs().size() - ended, points(curves), carried,
                SettingsSearch.keepsBest(variant.model()));
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
        return new Line(label, runs, missing, positive, carried, best, lost);
    }

    /** The least positive value of the band and the line. */
    double leastPositive() {
        return points.values().stream()
                .mapToDouble(seen -> seen.quantile(TAIL) > 0 ? seen.quantile(TAIL) : seen.median())
                .min()
                .orElse(1);
    }

    /** An epoch is a point if each run has a value there or has ended before: so every point is of all runs. */
    private static SortedMap<Integer, Distribution> points(List<Curve> curves) {
        SortedMap<Integer, Distribution> points = new TreeMap<>();
        curves.stream().flatMap(curve -> curve.epochs().stream()).distinct().forEach(epoch -> {
            int[] places = curves.stream().mapToInt(curve -> place(curve, epoch)).toArray();
            double[] seen = IntStream.range(0, places.length)
                    .filter(run -> places[run] >= 0)
                    .mapToDouble(run -> curves.get(run).values().at(places[run]))
                    .filter(Double::isFinite)
                    .toArray();
            if (seen.length > 0 && IntStream.of(places).allMatch(place -> place >= 0)) {
                points.put(epoch, Distribution.of(seen));
            }
        });
        return points;
    }

    /** Where a run's value for an epoch stands: its last if it has ended by then; below 0 if it was not followed. */
    private static int place(Curve curve, int epoch) {
        return epoch >= end(curve) ? curve.epochs().size() - 1 : curve.epochs().indexOf(epoch);
    }

    private static int end(Curve curve) {
        return curve.epochs().getLast();
    }
}
