package dev.eckart.experiments.json;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How messages name what a file says. */
final class Found {

    private static final int LONGEST = 60;

    private Found() { }

    /** A value in words, such as {@code text "ten"} or {@code a list}. */
    static String describe(Json json) {
        return switch (json) {
            case Json.Obj _ -> "an object";
            case Json.Array _ -> "a list";
            case Json.Text text -> "text " + quoted(text.value());
            case Json.Numeral number -> cut(number.literal());
            case Json.Bool bool -> Boolean.toString(bool.value());
            case Json.Null _ -> "null";
            case Json.Broken _ -> "something that could not be read";
        };
    }

    /** A text in quotes, cut where it is long, without characters that could move a cursor. */
    static String quoted(String text) {
        return JsonText.quoted(printable(cut(text)));
    }

    /** A piece of a file, cut where it is long, without characters that could move a cursor. */
    static String word(String written) {
        return printable(cut(written));
    }

    /** Several texts in quotes, such as {@code "sum" or "mean"}. */
    static String quoted(Collection<String> texts, String lastBefore) {
        List<String> quoted = texts.stream().map(Found::quoted).toList();
        return quoted.size() < 2
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " " + lastBefore + " " + quoted.getLast();
    }

    /** A text without characters that could move a cursor: a tab becomes a space, others a replacement character. */
    static String printable(String text) {
        return text.codePoints().mapToObj(Found::printable).collect(Collectors.joining());
    }

    private static String printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\t' ? " " : "\ufffd";
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                "\ufffd";
            default -> Character.toString(point);
        };
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
