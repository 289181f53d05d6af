package dev.eckart.reports.wording;

import dev.eckart.components.Choice;
import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.components.Name;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The settings of a component in words, read off its header: {@code factorisation, rank 2, fit gradient (…)}. */
public final class SettingsWords {

    private SettingsWords() { }

    /** The component's name and, after commas, each key with its value; optional keys that are absent are left out. */
    public static String of(Object component) {
        return component instanceof Record settings ? String.join(", ", parts(settings)) : value(component);
    }

    /** The keys of a component with their values, but for some keys. */
    static List<String> keys(Record component, String... without) {
        List<Key> keys = Header.of(component.getClass()).keys();
        List<Object> values = Header.values(component);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!List.of(without).contains(keys.get(i).name())) {
                valueOrNone(values.get(i)).map((keys.get(i).name() + " ")::concat).ifPresent(words::add);
            }
        }
        return words;
    }

    /** A value as a person would write it. */
    static String value(Object value) {
        return switch (value) {
            case Record part -> nested(part);
            case Enum<?> choice -> Choice.name(choice);
            case Double number -> number(number);
            case List<?> list -> list.stream().map(SettingsWords::value).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map -> map.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + value(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case Optional<?> optional -> optional.map(SettingsWords::value).orElse("none");
            default -> String.valueOf(value);
        };
    }

    private static Optional<String> valueOrNone(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty() ? Optional.empty()
                : Optional.of(value(value));
    }

    private static List<String> parts(Record component) {
        List<String> words = new ArrayList<>();
        words.add(Header.of(component.getClass()).name());
        words.addAll(keys(component));
        return words;
    }

    /** A part of a record has no name in files; a component has. */
    private static String nested(Record part) {
        String keys = String.join(", ", keys(part));
        if (!part.getClass().isAnnotationPresent(Name.class)) {
            return "(" + keys + ")";
        }
        String name = Header.of(part.getClass()).name();
        return keys.isEmpty() ? name : name + " (" + keys + ")";
    }

    private static String number(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
