package dev.eckart.experiments.json;

import dev.eckart.components.Choice;
import dev.eckart.components.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the values of trees; each answer is broken, with errors at their tokens, where a value is not valid. */
final class Values {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Vocabulary vocabulary;
    private final Reading reading;
    private final Diagnostics diagnostics;
    private final Records records;
    private final Components components;

    Values(Vocabulary vocabulary, Reading reading, Diagnostics diagnostics, StandIns standIns) {
        this.vocabulary = vocabulary;
        this.reading = reading;
        this.diagnostics = diagnostics;
        this.records = new Records(this, vocabulary, diagnostics, standIns);
        this.components = new Components(records, vocabulary, diagnostics);
    }

    Binding value(Json json, Expected expected) {
        return switch (json) {
            case Json.Null _ -> {
                String instead = expected.optional() ? "; leave the key out instead" : "";
                diagnostics.wrong(json, vocabulary.describe(expected) + instead);
                yield Binding.BROKEN;
            }
            case Json.Broken _ -> Binding.BROKEN;
            case Json.Obj _, Json.Array _, Json.Text _, Json.Numeral _, Json.Bool _ ->
                reading.once(json, expected, () -> read(json, expected));
        };
    }

    private Binding read(Json json, Expected expected) {
        Class<?> raw = expected.raw();
        Optional<Form<?>> form = vocabulary.form(raw);
        if (form.isPresent()) {
            return reading.scalar(() -> form.get().read(json, diagnostics));
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
        return reading.scalar(() -> scalar(json, expected));
    }

    private Binding optional(Json json, Expected expected) {
        Binding present = read(json, expected.present());
        Class<?> type = expected.raw();
        return new Binding(
                present.value().map(value -> StandIns.present(value, type)), present.faultless(),
                present.likely().stream().map(value -> StandIns.present(value, type)).toList(), present.parts(),
                present.complete());
    }

    private Binding list(Json json, Expected expected) {
        if (!(json instanceof Json.Array) && !expected.oneOrMany()) {
            diagnostics.wrong(json, vocabulary.describe(expected));
            return Binding.BROKEN;
        }
        List<Json> elements = json instanceof Json.Array array ? array.elements() : List.of(json);
        SequencedMap<String, Binding> parts = new LinkedHashMap<>();
        elements.forEach(element ->
                parts.put(Integer.toString(parts.size()), value(element, expected.argument(0))));
        List<Object> values = new ArrayList<>();
        parts.values().forEach(part -> part.value().ifPresent(values::add));
        Optional<Object> list = values.size() == parts.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
        List<Object> likely = list.map(List::of).orElseGet(() -> likely(parts.values()));
        return new Binding(list, isFaultless(parts.values()), likely, parts, !diagnostics.doubts(json));
    }

    /** The lists that one may be, the elements of which may each be several things. */
    private static List<Object> likely(Collection<Binding> elements) {
        int most = elements.stream().mapToInt(element -> element.likely().size()).max().orElse(1);
        return elements.stream().anyMatch(element -> element.likely().isEmpty()) ? List.of()
                : IntStream.range(0, most).<Object>mapToObj(i -> elements.stream()
                        .map(element -> element.likely().get(i % element.likely().size()))
                        .toList())
                        .toList();
    }

    private Binding map(Json json, Expected expected) {
        if (!(json instanceof Json.Obj object)) {
            diagnostics.wrong(json, vocabulary.describe(expected));
            return Binding.BROKEN;
        }
        int before = diagnostics.found();
        SequencedMap<String, Binding> parts = new LinkedHashMap<>();
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Json.Member> entry : object.members().entrySet()) {
            if (Vocabulary.isNamed(expected.argument(1).raw())) {
                checkName(entry.getKey(), entry.getValue().key());
            }
            Binding part = value(entry.getValue().value(), expected.argument(1));
            part.value().ifPresent(value -> values.put(entry.getKey(), value));
            parts.put(entry.getKey(), part);
        }
        boolean faultless = diagnostics.found() == before && isFaultless(parts.values());
        Optional<Object> all = values.size() == parts.size()
                ? Optional.of(Collections.unmodifiableSequencedMap(values)) : Optional.empty();
        return new Binding(all, faultless, all.stream().toList(), parts, !diagnostics.doubts(json));
    }

    static boolean isFaultless(Collection<Binding> parts) {
        return parts.stream().allMatch(Binding::faultless);
    }

    /** Components are named in paths and on command lines, so that not every text will do. */
    private void checkName(String name, Origin origin) {
        if (!NAME.matcher(name).matches()) {
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
