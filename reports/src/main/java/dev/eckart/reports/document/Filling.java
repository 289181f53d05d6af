package dev.eckart.reports.document;

import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.json.Source;
import dev.eckart.reports.figure.Drawing;
import dev.eckart.reports.picture.PictureFormat;
import dev.eckart.reports.picture.UndrawableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts into one document what it asks for, and notes what stood there before. */
final class Filling {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final Source source;
    private final Markup markup;
    private final Map<String, Reported> experiments;
    private final Diagnostics diagnostics;
    private final StringBuilder text = new StringBuilder();
    private final List<Stale> stale = new ArrayList<>();
    private final List<Stale> notes = new ArrayList<>();
    private final SequencedMap<String, Filled.Picture> figures = new LinkedHashMap<>();
    private int copied;
    private int shown;

    Filling(Source source, Markup markup, Map<String, Reported> experiments, Diagnostics diagnostics) {
        this.source = source;
        this.markup = markup;
        this.experiments = experiments;
        this.diagnostics = diagnostics;
    }

    /** @param markers in their order */
    Filled of(List<Marker> markers) {
        markers.forEach(this::fill);
        return new Filled(text + source.text().substring(copied), shown, stale, notes, figures);
    }

    private void fill(Marker marker) {
        Reported experiment = experiments.get(marker.experiment());
        if (experiment == null) {
            return;
        }
        try {
            switch (marker) {
                case Marker.Declared _, Marker.Changed _ -> { }
                case Marker.Value value -> value(value, experiment);
                case Marker.Block block -> block(block, block.figure()
                        ? figure(block, experiment.figure(block.name()))
                        : markup.table(experiment.table(block.name())));
            }
        } catch (NoSuchValueException e) {
            diagnostics.add(marker instanceof Marker.Block block ? block.named() : marker.place(),
                    String.valueOf(e.getMessage()));
        }
    }

    private void value(Marker.Value value, Reported experiment) throws NoSuchValueException {
        Reference reference = Reference.parse(value.reference()).orElseThrow(() -> new NoSuchValueException(
                "found \"" + value.reference() + "\", expected " + Reference.FORM));
        Statistics statistics = experiment.statistics(reference);
        String number = statistics.text(reference);
        statistics.gap().ifPresent(gap -> notes.add(new Stale(value.place(), value.reference() + " is " + gap)));
        value.text().ifPresentOrElse(before -> {
            String old = MarkerReader.text(before);
            if (!old.equals(markup.number(number))) {
                stale.add(Stale.of(before, old.isEmpty() ? "nothing" : old, markup.number(number)));
            }
        }, () -> stale.add(Stale.of(value.place(), MarkerReader.text(value.place()), number)));
        replace(value.place(), markup.value(value.reference(), number));
        shown++;
    }

    private void block(Marker.Block block, String lines) {
        String content = content(block, lines);
        block.content().ifPresentOrElse(before -> {
            stale.addAll(new Changed(markup, before, content).all());
            replace(before, content);
        }, () -> {
            int end = block.place().start() + block.place().length();
            stale.add(new Stale(block.place(), "nothing stands here yet"));
            replace(new Origin.InFile(source, end, 0), content + markup.comment("/eckart"));
        });
        shown++;
    }

    /** What belongs between a marker and its end, in the document's own line ends and indentation. */
    private String content(Marker.Block block, String lines) {
        String before = MarkerReader.before(block.place());
        Matcher end = LINE_END.matcher(source.text());
        boolean found = end.find(block.place().start()) || end.find(0);
        String lineEnd = found ? end.group() : "\n";
        return lines.lines()
                .map(line -> line.isEmpty() ? before.stripTrailing() : before + line)
                .collect(Collectors.joining(lineEnd, lineEnd, lineEnd + before));
    }

    private String figure(Marker.Block block, Drawing drawing) throws NoSuchValueException {
        PictureFormat form = markup.pictures();
        String file = "figures/" + block.experiment() + "-" + block.name() + "." + form.label();
        try {
            figures.put(file, new Filled.Picture(
                    form.of(drawing.svg()), new Stale(block.named(), file + " is not what the results give now")));
            String boxes = form.boxes(drawing.svg());
            if (!boxes.isEmpty()) {
                notes.add(new Stale(block.named(), "letters without a shape are boxes in " + file + ": " + boxes));
            }
        } catch (UndrawableException e) {
            throw new NoSuchValueException("cannot be a " + form.label() + ": " + e.getMessage());
        }
        return markup.figure(drawing, file);
    }

    private void replace(Origin.InFile place, String now) {
        text.append(source.text(), copied, place.start()).append(now);
        copied = place.start() + place.length();
    }
}
