package dev.eckart.reports.figure;

import dev.eckart.reports.statistics.Distribution;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Draws very long lines at fewer places, of which none that stands out is left out: of each of many equal stretches the
 * first and the last place, and those where the median or an end of the band is least or greatest. That is what a
 * picture of so many columns can show (Jugel et al. 2014, doi:10.14778/2732951.2732953).
 */
final class Thinning {

    /** Places of all lines of a figure together. */
    private static final int ROOM = 1_800;
    private static final int FEWEST_STRETCHES = 16;
    private static final int OF_A_STRETCH = 6;

    private static final List<ToDoubleFunction<Distribution>> HEIGHTS = List.of(
            Distribution::median, seen -> seen.quantile(Line.TAIL), seen -> seen.quantile(1 - Line.TAIL));

    private final int stretches;

    /** @param lines how many are in the figure */
    Thinning(int lines) {
        this.stretches = Math.max(FEWEST_STRETCHES, ROOM / OF_A_STRETCH / Math.max(1, lines));
    }

    /** Whether a line is longer than is drawn. */
    boolean shortens(Line line) {
        return line.points().size() > stretches * OF_A_STRETCH;
    }

    /** The line as it is drawn. */
    Line drawn(Line line) {
        if (!shortens(line)) {
            return line;
        }
        List<Map.Entry<Integer, Distribution>> all = List.copyOf(line.points().entrySet());
        SortedMap<Integer, Distribution> some = new TreeMap<>();
        for (int i = 0; i < stretches; i++) {
            int from = (int) ((long) all.size() * i / stretches);
            int to = (int) ((long) all.size() * (i + 1) / stretches);
            standingOut(all.subList(from, to), some);
        }
        return new Line(line.label(), line.runs(), line.missing(), some, line.carried(), line.best());
    }

    private static void standingOut(
            List<Map.Entry<Integer, Distribution>> stretch, SortedMap<Integer, Distribution> some) {
        put(stretch.getFirst(), some);
        put(stretch.getLast(), some);
        for (ToDoubleFunction<Distribution> height : HEIGHTS) {
            Comparator<Map.Entry<Integer, Distribution>> order =
                    Comparator.comparingDouble(point -> height.applyAsDouble(point.getValue()));
            stretch.stream().min(order).ifPresent(point -> put(point, some));
            stretch.stream().max(order).ifPresent(point -> put(point, some));
        }
    }

    private static void put(Map.Entry<Integer, Distribution> point, SortedMap<Integer, Distribution> some) {
        some.put(point.getKey(), point.getValue());
    }
}
