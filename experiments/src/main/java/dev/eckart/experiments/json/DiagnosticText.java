package dev.eckart.experiments.json;

import java.util.Locale;
import java.util.stream.Collectors;

/** Diagnostics for people. */
final class DiagnosticText {

    private static final int WIDEST = 120;
    private static final int BEFORE = 50;
    private static final String NOTE = "       ";

    private DiagnosticText() { }

    static String of(Diagnostic diagnostic) {
        String message = diagnostic.message().lines().map(Found::printable).collect(Collectors.joining("\n"));
        String head = switch (diagnostic.origin()) {
            case Origin.InFile place -> place + "  error  " + message + "\n" + quote(place);
            case Origin.Option option -> unplaced(option, message) + underlined(option);
            case Origin.BuiltIn builtIn -> unplaced(builtIn, message);
        };
        return diagnostic.notes().stream().map(note -> NOTE + note + "\n").reduce(head, String::concat);
    }

    private static String unplaced(Origin origin, String message) {
        return "error  " + Found.printable(origin.toString()) + ": " + message + "\n";
    }

    /** Carets below the part of an option that is to blame, which stands in the line above. */
    private static String underlined(Origin.Option option) {
        String before = option.text().substring(0, option.start());
        int end = Math.min(option.text().length(), option.start() + option.length());
        int length = option.text().codePointCount(option.start(), end);
        return option.length() == 0 ? ""
                : NOTE + " ".repeat(before.codePointCount(0, before.length())) + "^".repeat(Math.max(1, length)) + "\n";
    }

    /** The line of the file and, below it, the token underlined; a long line is cut around the token. */
    private static String quote(Origin.InFile place) {
        String line = place.source().line(place.line());
        int column = place.column() - 1;
        int width = line.codePointCount(0, line.length());
        int from = width <= WIDEST ? 0 : Math.max(0, Math.min(column - BEFORE, width - WIDEST));
        int to = Math.min(width, from + WIDEST);
        String before = from > 0 ? "…" : "";
        String shown = before + Found.printable(part(line, from, to)) + (to < width ? "…" : "");
        int length = Math.clamp(points(place), 1, Math.max(1, to - column));
        return String.format(Locale.ROOT, "%5d | ", place.line()) + shown + "\n"
                + "      | " + " ".repeat(before.length() + column - from) + "^".repeat(length) + "\n";
    }

    private static int points(Origin.InFile place) {
        return place.source().text().codePointCount(place.start(),
                Math.min(place.source().text().length(), place.start() + place.length()));
    }

    private static String part(String line, int from, int to) {
        return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
    }
}
