package dev.eckart.experiments.json;

import java.util.List;
import java.util.stream.Stream;

/** Values on the command line: JSON where it is JSON, else a text. */
public final class OptionValue {

    private OptionValue() { }

    /**
     * One value, such as {@code 0.1}, {@code true}, {@code [1, 2]} or {@code row-major}.
     *
     * @param origin the option; all parts of the value have it as theirs
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
        return JsonReader.readQuietly("[" + values + "]", origin)
                .filter(Json.Array.class::isInstance)
                .map(list -> ((Json.Array) list).elements())
                .filter(elements -> !elements.isEmpty())
                .orElseGet(() -> Stream.of(values.split(",", -1)).map(value -> parse(value.strip(), origin)).toList());
    }
}
