package dev.eckart.experiments.json;

import dev.eckart.components.Choice;
import dev.eckart.components.Header;
import dev.eckart.experiments.spec.Axes;
import dev.eckart.experiments.spec.Reported;
import dev.eckart.experiments.spec.Seeds;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;

/**
 * Writes records as JSON, in one way only: a component's {@code type} first, then keys in the order of the header, with
 * all defaults and without absent optional keys; of numbers, as few digits as tell them apart. Reading the text gives
 * an equal record, and different records of one type have different texts.
 */
public final class CanonicalJson {

    private static final Origin WRITTEN = new Origin.BuiltIn("written by Eckart");

    private CanonicalJson() { }

    /**
     * The canonical text, on one line.
     *
     * @param value a record, list, map with text keys, optional, enum constant, text, number, boolean or tree
     * @throws IllegalArgumentException if the value or a part of it is none of these, or a number is not finite
     */
    public static String write(Object value) {
        return JsonText.compact(tree(value));
    }

    /** The same, with line breaks and indentation for people and a line break at the end. */
    public static String pretty(Object value) {
        return JsonText.pretty(tree(value));
    }

    /** The same as a tree. */
    public static Json tree(Object value) {
        return optional(value).orElseThrow(() -> new IllegalArgumentException("an absent value has no JSON"));
    }

    private static Optional<Json> optional(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(CanonicalJson::optional);
            case OptionalInt optional when optional.isEmpty() -> Optional.empty();
            case OptionalInt optional -> Optional.of(number(optional.getAsInt()));
            case OptionalLong optional when optional.isEmpty() -> Optional.empty();
            case OptionalLong optional -> Optional.of(number(optional.getAsLong()));
            case OptionalDouble optional when optional.isEmpty() -> Optional.empty();
            case OptionalDouble optional -> Optional.of(number(optional.getAsDouble()));
            default -> Optional.of(present(value));
        };
    }

    private static Json present(Object value) {
        return switch (value) {
            case Json json -> json;
            case Seeds seeds -> SeedsForm.write(seeds, WRITTEN);
            case Reported reported -> ReportedForm.write(reported, WRITTEN);
            case Axes axes -> AxesForm.write(axes, WRITTEN);
            case Record record -> record(record);
            case Map<?, ?> map -> map(map);
            case List<?> list -> new Json.Array(WRITTEN, list.stream().map(element -> tree(element)).toList());
            case Enum<?> constant -> new Json.Text(WRITTEN, Choice.name(constant));
            case String text -> new Json.Text(WRITTEN, text);
            case Boolean bool -> new Json.Bool(WRITTEN, bool);
            case Number number -> number(number);
            default -> throw new IllegalArgumentException(value.getClass().getName() + " cannot stand in a file");
        };
    }

    private static Json number(Number number) {
        return switch (number) {
            case Integer _, Long _ -> new Json.Numeral(WRITTEN, number.toString());
            case Double real -> new Json.Numeral(WRITTEN, CanonicalNumber.of(real));
            default -> throw new IllegalArgumentException(number.getClass().getName() + " cannot stand in a file");
        };
    }

    private static Json record(Record record) {
        Header header = Header.of(record.getClass());
        SequencedMap<String, Object> parts = new LinkedHashMap<>();
        if (Vocabulary.isComponent(record.getClass())) {
            parts.put(Keys.TYPE, header.name());
        }
        Iterator<Object> values = Header.values(record).iterator();
        header.keys().forEach(key -> parts.put(key.name(), values.next()));
        return map(parts);
    }

    private static Json map(Map<?, ?> map) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        map.forEach((name, value) -> optional(value)
                .ifPresent(present -> members.put((String) name, new Json.Member(WRITTEN, present))));
        return new Json.Obj(WRITTEN, members);
    }
}
