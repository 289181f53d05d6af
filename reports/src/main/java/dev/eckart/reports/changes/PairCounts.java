package dev.eckart.reports.changes;

import dev.eckart.models.metric.Direction;
import dev.eckart.reports.statistics.Difference;
import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.table.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How many pairs of runs are better, equal but for rounding, and worse. */
final class PairCounts {

    private PairCounts() { }

    /**
     * The three counts.
     *
     * @param each the difference of each pair, the new score less the old
     */
    static List<Cell> of(double[] each, Sample old, Sample now, Direction direction) {
        double rounding = Difference.ROUNDING * Stream.of(old, now)
                .flatMapToDouble(sample -> Arrays.stream(sample.values()))
                .map(Math::abs)
                .max()
                .orElse(0);
        long equal = Arrays.stream(each).filter(difference -> Math.abs(difference) <= rounding).count();
        long better = Arrays.stream(each)
                .filter(difference -> Math.abs(difference) > rounding && direction.better(difference, 0))
                .count();
        return List.of(new Cell.Count(better), new Cell.Count(equal), new Cell.Count(each.length - equal - better));
    }
}
