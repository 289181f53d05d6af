package dev.eckart.reports.figure;

import dev.eckart.reports.figure.Readout.Mark;
import dev.eckart.reports.figure.Readout.Stop;
import dev.eckart.reports.render.Spread;
import dev.eckart.reports.statistics.Distribution;
import dev.eckart.reports.wording.Digits;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the values of lines off their chart. */
final class Reading {

    private static final Digits DIGITS = Digits.significant(4);
    private static final int MOST_VALUES = 1200;
    private static final int MOST_STOPS = 120;

    private final List<Line> lines;
    private final Across places;
    private final Axis across;
    private final Axis up;

    Reading(List<Line> lines, Across places, Axis across, Axis up) {
        this.lines = lines;
        this.places = places;
        this.across = across;
        this.up = up;
    }

    Readout readout() {
        TreeSet<Integer> epochs = new TreeSet<>();
        lines.forEach(line -> epochs.addAll(line.points().keySet()));
        int most = Math.clamp(MOST_VALUES / Math.max(1, lines.size()), 2, MOST_STOPS);
        List<Stop> stops = Spread.over(List.copyOf(epochs), most).stream().map(this::stop).toList();
        return new Readout(places.title(), lines.stream().map(Line::label).toList(), stops, epochs.size());
    }

    private Stop stop(int epoch) {
        return new Stop(places.label(epoch), across.place(epoch), lines.stream()
                .map(line -> Optional.ofNullable(line.points().get(epoch)).map(seen -> mark(line, seen)))
                .toList());
    }

    private Mark mark(Line line, Distribution seen) {
        String band = line.runs() == 1 ? "" : " (" + DIGITS.text(seen.quantile(Line.TAIL)) + " to "
                + DIGITS.text(seen.quantile(1 - Line.TAIL)) + ")";
        return new Mark(up.place(seen.median()), DIGITS.text(seen.median()) + band);
    }
}
