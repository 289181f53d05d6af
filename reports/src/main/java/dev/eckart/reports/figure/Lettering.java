package dev.eckart.reports.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How much room text takes, as far as that can be told without the font: letters of 14 units are 7.8 wide at most. */
final class Lettering {

    private static final double LETTER = 7.8;
    private static final double BETWEEN = 12;

    private Lettering() { }

    static double width(String text) {
        return LETTER * text.codePointCount(0, text.length());
    }

    /** The width of the widest text; 0 of none. */
    static double widest(Collection<String> texts) {
        return texts.stream().mapToDouble(Lettering::width).max().orElse(0);
    }

    /** The text with at most so many letters: of a longer one the beginning and the end, which tells it from others. */
    static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int tail = (most - 1) / 3;
        return text.substring(0, text.offsetByCodePoints(0, most - 1 - tail)) + "…"
                + text.substring(text.offsetByCodePoints(text.length(), -tail));
    }

    static List<String> cut(Collection<String> texts, int most) {
        return texts.stream().map(text -> cut(text, most)).toList();
    }

    /** Which of several labels, each in the middle of its place, can stand beside each other, the last one first. */
    static List<Integer> apart(List<Double> places, List<String> labels) {
        List<Integer> kept = new ArrayList<>();
        double free = Double.POSITIVE_INFINITY;
        for (int i = places.size() - 1; i >= 0; i--) {
            double half = width(labels.get(i)) / 2;
            if (places.get(i) + half <= free) {
                kept.add(i);
                free = places.get(i) - half - BETWEEN;
            }
        }
        return kept.reversed();
    }

    /** Whether the labels of an axis across do not touch. */
    static boolean fits(Axis axis) {
        double end = Double.NEGATIVE_INFINITY;
        for (Tick tick : axis.ticks()) {
            double half = width(tick.label()) / 2;
            if (axis.place(tick.value()) - half < end) {
                return false;
            }
            end = axis.place(tick.value()) + half + BETWEEN;
        }
        return true;
    }
}
