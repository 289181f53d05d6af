package dev.eckart.experiments.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Trees as JSON text. */
final class JsonText {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private JsonText() { }

    static String compact(Json json) {
        return line(json, ",", ":", "");
    }

    /** One line for what fits into one, else a line for each member or element. */
    static String pretty(Json json) {
        return pretty(json, "", 0) + "\n";
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), quoted);
        }
        return quoted.append('"').toString();
    }

    private static String pretty(Json json, String margin, int used) {
        String line = line(json, ", ", ": ", " ");
        if (margin.length() + used + line.length() <= WIDTH) {
            return line;
        }
        String deeper = margin + INDENT;
        return switch (json) {
            case Json.Obj object -> broken("{", object.members().entrySet().stream()
                    .map(member -> prettyMember(member, deeper)).toList(), "}", margin);
            case Json.Array array -> broken("[", array.elements().stream()
                    .map(element -> pretty(element, deeper, 1)).toList(), "]", margin);
            case Json.Text _, Json.Numeral _, Json.Bool _, Json.Null _, Json.Broken _ -> line;
        };
    }

    private static String prettyMember(Map.Entry<String, Json.Member> member, String margin) {
        String head = quoted(member.getKey()) + ": ";
        return head + pretty(member.getValue().value(), margin, head.length() + 1);
    }

    private static String broken(String open, List<String> parts, String close, String margin) {
        return parts.stream().collect(Collectors.joining(
                ",\n" + margin + INDENT, open + "\n" + margin + INDENT, "\n" + margin + close));
    }

    private static String line(Json json, String comma, String colon, String pad) {
        Function<Json, String> inner = value -> line(value, comma, colon, pad);
        return switch (json) {
            case Json.Obj object when object.members().isEmpty() -> "{}";
            case Json.Obj object -> object.members().entrySet().stream()
                    .map(member -> quoted(member.getKey()) + colon + inner.apply(member.getValue().value()))
                    .collect(Collectors.joining(comma, "{" + pad, pad + "}"));
            case Json.Array array -> array.elements().stream()
                    .map(inner)
                    .collect(Collectors.joining(comma, "[", "]"));
            case Json.Text text -> quoted(text.value());
            case Json.Numeral number -> number.literal();
            case Json.Bool bool -> Boolean.toString(bool.value());
            case Json.Null _, Json.Broken _ -> "null";
        };
    }

    private static void append(char unit, StringBuilder quoted) {
        switch (unit) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\b' -> quoted.append("\\b");
            case '\t' -> quoted.append("\\t");
            case '\n' -> quoted.append("\\n");
            case '\f' -> quoted.append("\\f");
            case '\r' -> quoted.append("\\r");
            default -> {
                if (unit < 0x20) {
                    quoted.append(unit < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(unit));
                } else {
                    quoted.append(unit);
                }
            }
        }
    }
}
