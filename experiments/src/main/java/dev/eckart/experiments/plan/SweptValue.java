package dev.eckart.experiments.plan;

import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.OptionValue;
import dev.eckart.experiments.json.Origin;
import java.util.stream.Collectors;

/** Values that are swept, as labels show them: components by their type, with their other keys in parentheses. */
final class SweptValue {

    private static final String TYPE = "type";

    private SweptValue() { }

    /** @param text JSON; all but components stays as it is */
    static String words(String text) {
        return text.startsWith("{") && OptionValue.parse(text, new Origin.Option(text)) instanceof Json.Obj component
                && component.child(TYPE).orElse(null) instanceof Json.Text type
                        ? type.value() + others(component.without(TYPE))
                        : text;
    }

    private static String others(Json.Obj keys) {
        return keys.members().isEmpty() ? "" : keys.members().entrySet().stream()
                .map(key -> key.getKey() + " " + plain(key.getValue().value()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String plain(Json value) {
        return value instanceof Json.Text text ? text.value() : words(value.compact());
    }
}
