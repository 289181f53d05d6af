package dev.eckart.experiments.json;

import java.util.ArrayList;
import java.util.List;

/** Values on the command line: JSON where it is JSON, else a text. */
public final class OptionValue {

    private OptionValue() { }

    /**
     * One value, such as {@code 0.1}, {@code true}, {@code [1, 2]} or {@code row-major}.
     *
     * @param origin the value's part of the option
     */
    public static Json parse(String value, Origin.Option origin) {
        return JsonReader.readQuietly(value, origin).orElseGet(() -> new Json.Text(origin, value));
    }

    /**
     * Several values between commas, such as {@code 0.01,0.03}; commas within JSON lists and objects do not part.
     *
     * @return at least one value
     */
    public static List<Json> parseList(String values, Origin.Option origin) {
        return JsonReader.readQuietly("[" + values + "]", origin.part(-1, values.length() + 1))
                .filter(Json.Array.class::isInstance)
                .map(list -> ((Json.Array) list).elements())
                .filter(elements -> !elements.isEmpty())
                .orElseGet(() -> parted(values, origin));
    }

    private static List<Json> parted(String values, Origin.Option origin) {
        List<Json> parts = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= values.length(); end++) {
            if (end == values.length() || (values.charAt(end) == ',' && isOutside(values.substring(start, end)))) {
                parts.add(parse(values.substring(start, end).strip(), origin.part(start, end)));
                start = end + 1;
            }
        }
        return parts;
    }

    /** Whether what follows is in no list or object that has started. */
    private static boolean isOutside(String before) {
        String brackets = before.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "");
        return brackets.chars().filter(unit -> unit == '{' || unit == '[').count()
                <= brackets.chars().filter(unit -> unit == '}' || unit == ']').count();
    }
}
