package dev.eckart.cli;

import dev.eckart.experiments.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Settings as the ledger keeps them, in few words: their components may be gone, so nothing but the JSON is asked. */
final class SettingWords {

    private static final String TYPE = "type";

    private static final Set<String> OFF = Set.of("", "none", "false", "[]");

    private SettingWords() { }

    /** A component's type. */
    static String type(Json component) {
        return component.child(TYPE).map(SettingWords::value).orElse("");
    }

    /**
     * A component's type and its settings, such as {@code factorisation, rank 2, fit gradient}: of parts, the type.
     * What is switched off is left out.
     */
    static String of(Json component) {
        return String.join(", ", settings(component, true));
    }

    /** A metric as it is asked of runs: {@code squared-error (sum, all)}. */
    static String metric(Json asked) {
        Json metric = asked.child("metric").orElse(asked);
        List<String> settings = settings(metric, false);
        return settings.getFirst() + (settings.size() == 1
                ? ""
                : settings.stream().skip(1).collect(Collectors.joining(", ", " (", ")")));
    }

    /** A number or a text as it is, anything else as JSON. */
    static String value(Json value) {
        return value instanceof Json.Text(_, String text) ? text : value.compact();
    }

    private static List<String> settings(Json component, boolean named) {
        List<String> words = new ArrayList<>();
        words.add(type(component));
        if (component instanceof Json.Obj object) {
            for (Map.Entry<String, Json.Member> member : object.members().entrySet()) {
                Json value = member.getValue().value();
                String text = value instanceof Json.Obj ? type(value) : value(value);
                if (!member.getKey().equals(TYPE) && !OFF.contains(text)) {
                    words.add(!named && value instanceof Json.Text ? text : member.getKey() + " " + text);
                }
            }
        }
        return words;
    }
}
