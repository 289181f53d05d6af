package dev.eckart.experiments.json;

import dev.eckart.components.Choice;
import dev.eckart.components.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;

/** Reads the values of one tree; each answer is empty, with errors at their tokens, where a value is not valid. */
final class Values {

    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]*";

    private final Vocabulary vocabulary;
    private final Diagnostics diagnostics;
    private final Records records;
    private final Components components;

    Values(Vocabulary vocabulary, Diagnostics diagnostics) {
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
        this.records = new Records(this, vocabulary, diagnostics);
        this.components = new Components(records, vocabulary, diagnostics);
    }

    Optional<Object> value(Json json, Expected expected) {
        if (json instanceof Json.Null) {
            String instead = expected.optional() ? "; leave the key out instead" : "";
            return diagnostics.wrong(json, vocabulary.describe(expected) + instead);
        }
        Class<?> raw = expected.raw();
        Optional<Form<?>> form = vocabulary.form(raw);
        if (form.isPresent()) {
            return form.get().read(json, diagnostics).map(Object.class::cast);
        } else if (expected.optional()) {
            return optional(json, expected);
        } else if (raw == List.class) {
            return list(json, expected);
        } else if (raw == SequencedMap.class) {
            return map(json, expected);
        } else if (Vocabulary.isComponent(raw)) {
            return components.component(json, raw);
        } else if (raw.isRecord()) {
            return records.record(json, raw.asSubclass(Record.class));
        }
        return scalar(json, expected);
    }

    private Optional<Object> optional(Json json, Expected expected) {
        Class<?> raw = expected.raw();
        Optional<Object> present = value(json, expected.present());
        if (raw == OptionalInt.class) {
            return present.map(value -> OptionalInt.of((Integer) value));
        } else if (raw == OptionalLong.class) {
            return present.map(value -> OptionalLong.of((Long) value));
        } else if (raw == OptionalDouble.class) {
            return present.map(value -> OptionalDouble.of((Double) value));
        }
        return present.map(Optional::of);
    }

    private Optional<Object> list(Json json, Expected expected) {
        if (!(json instanceof Json.Array) && !expected.oneOrMany()) {
            return diagnostics.wrong(json, vocabulary.describe(expected));
        }
        List<Json> elements = json instanceof Json.Array array ? array.elements() : List.of(json);
        List<Object> values = new ArrayList<>();
        elements.forEach(element -> value(element, expected.argument(0)).ifPresent(values::add));
        return values.size() == elements.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<Object> map(Json json, Expected expected) {
        if (!(json instanceof Json.Obj object)) {
            return diagnostics.wrong(json, vocabulary.describe(expected));
        }
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Json.Member> entry : object.members().entrySet()) {
            if (Vocabulary.isNamed(expected.argument(1).raw())) {
                checkName(entry.getKey(), entry.getValue().key());
            }
            value(entry.getValue().value(), expected.argument(1)).ifPresent(value -> values.put(entry.getKey(), value));
        }
        return values.size() == object.members().size()
                ? Optional.of(Collections.unmodifiableSequencedMap(values)) : Optional.empty();
    }

    /** Components are named in paths and on command lines, so that not every text will do. */
    private void checkName(String name, Origin origin) {
        if (!name.matches(NAME)) {
            diagnostics.add(origin, Found.quoted(name)
                    + " is no valid name: expected a letter from A to Z, then letters, digits, - and _");
        }
    }

    private Optional<Object> scalar(Json json, Expected expected) {
        Class<?> raw = expected.raw();
        return switch (json) {
            case Json.Bool bool when raw == boolean.class || raw == Boolean.class -> Optional.of(bool.value());
            case Json.Text text when raw == String.class -> text(text, expected);
            case Json.Text text when raw.isEnum() -> constant(text, raw, expected);
            case Json.Numeral number when Numbers.isReal(raw) ->
                Numbers.real(number, expected.range(), diagnostics).map(Object.class::cast);
            case Json.Numeral number when Numbers.isWhole(raw) ->
                Numbers.whole(number, raw, expected.range(), diagnostics);
            case Json.Obj _, Json.Array _, Json.Text _, Json.Numeral _, Json.Bool _, Json.Null _, Json.Broken _ ->
                diagnostics.wrong(json, vocabulary.describe(expected));
        };
    }

    private Optional<Object> text(Json.Text text, Expected expected) {
        return expected.choices().isEmpty() || expected.choices().contains(text.value())
                ? Optional.of(text.value()) : noChoice(text, expected.choices(), expected);
    }

    private Optional<Object> constant(Json.Text text, Class<?> type, Expected expected) {
        Optional<Object> constant = Arrays.stream(type.getEnumConstants())
                .filter(each -> Choice.name(each).equals(text.value()))
                .findFirst()
                .map(Object.class::cast);
        return constant.isPresent() ? constant : noChoice(text, Vocabulary.choices(type), expected);
    }

    private Optional<Object> noChoice(Json.Text text, List<String> choices, Expected expected) {
        String found = "found " + Found.quoted(text.value()) + ", expected " + vocabulary.describe(expected);
        diagnostics.add(text.origin(), found + Nearest.hint(text.value(), choices));
        return Optional.empty();
    }
}
