package dev.eckart.reports.picture;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What an element's properties make of its shape. */
record Ink(Map<String, String> properties) {

    private static final Set<String> KNOWN = Set.of(
            "fill", "fill-opacity", "stroke", "stroke-width", "stroke-linejoin", "stroke-dasharray", "paint-order",
            "font-weight");
    private static final double FROM_BOLD = 600;

    /** How much wider the strokes of bold letters are. */
    private static final double BOLD = 0.7;

    Ink {
        properties = Map.copyOf(properties);
    }

    /** The marks of a shape, the lowest first. */
    List<Mark> marks(Path2D shape) throws UndrawableException {
        for (String property : properties.keySet()) {
            if (!KNOWN.contains(property)) {
                throw new UndrawableException("a style sheet has the property \"" + property + "\"; expected one of "
                        + String.join(", ", KNOWN.stream().sorted().toList()));
            }
        }
        List<Mark> marks = new ArrayList<>();
        OptionalInt fill = colour("fill", "#000000");
        OptionalInt stroke = colour("stroke", "none");
        if (fill.isPresent()) {
            marks.add(new Mark.Filled(shape, fill.getAsInt(), number("fill-opacity", "1")));
        }
        if (stroke.isPresent()) {
            boolean round = properties.getOrDefault("stroke-linejoin", "miter").equals("round");
            marks.add(properties.getOrDefault("paint-order", "normal").equals("stroke") ? 0 : marks.size(),
                    new Mark.Stroked(shape, stroke.getAsInt(), number("stroke-width", "1"), round, dashes()));
        }
        if (fill.isPresent() && number("font-weight", "400") >= FROM_BOLD) {
            marks.add(new Mark.Stroked(shape, fill.getAsInt(), BOLD, true, List.of()));
        }
        return marks;
    }

    private List<Double> dashes() throws UndrawableException {
        String dashes = properties.getOrDefault("stroke-dasharray", "none");
        List<Double> lengths = new ArrayList<>();
        for (String length : dashes.equals("none") ? new String[0] : dashes.split("[ ,]+", -1)) {
            lengths.add(SvgReader.number("stroke-dasharray", length));
        }
        return lengths;
    }

    private double number(String property, String otherwise) throws UndrawableException {
        return SvgReader.number(property, properties.getOrDefault(property, otherwise));
    }

    private OptionalInt colour(String property, String otherwise) throws UndrawableException {
        String colour = properties.getOrDefault(property, otherwise);
        if (colour.equals("none")) {
            return OptionalInt.empty();
        }
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new UndrawableException(
                    property + " is \"" + colour + "\"; expected none or a colour such as #0072b2");
        }
        return OptionalInt.of(Integer.parseInt(colour.substring(1), 16));
    }
}
