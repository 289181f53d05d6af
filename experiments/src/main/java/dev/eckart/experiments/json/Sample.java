package dev.eckart.experiments.json;

import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.components.Range;
import dev.eckart.experiments.spec.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Valid JSON for components, from their headers alone: of each key its {@link Example}, else its default, else its
 * first choice, else its least value, else the first component of its kind. Optional keys are left out unless they have
 * an example. Immutable and thread-safe.
 */
public final class Sample {

    private static final Origin WRITTEN = new Origin.BuiltIn("sample");

    private final Vocabulary vocabulary;

    /** Samples whose parts are of these components. */
    public Sample(Catalogue catalogue) {
        this(new Vocabulary(catalogue));
    }

    Sample(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** An object with the component's type. */
    public Json of(Header component) {
        return component.example().map(Sample::parsed).orElseGet(() -> object(component, true));
    }

    /** The value of a key; empty where a sample leaves it out. */
    public Optional<Json> of(Key key) {
        return key.example().or(key::defaultValue).map(Sample::parsed)
                .or(() -> key.required() ? Optional.of(value(Expected.of(key))) : Optional.empty());
    }

    private Json.Obj object(Header header, boolean typed) {
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        if (typed) {
            members.put(Keys.TYPE, member(new Json.Text(WRITTEN, header.name())));
        }
        header.keys().forEach(key -> of(key).ifPresent(value -> members.put(key.name(), member(value))));
        return new Json.Obj(WRITTEN, members);
    }

    /** A value of a type, whatever key it is of. */
    Json value(Expected expected) {
        Class<?> raw = expected.raw();
        Optional<Form<?>> form = vocabulary.form(raw);
        if (form.isPresent()) {
            return parsed(form.get().example());
        } else if (expected.optional()) {
            return value(expected.present());
        } else if (raw == List.class) {
            return new Json.Array(WRITTEN, List.of(value(expected.argument(0))));
        } else if (Map.class.isAssignableFrom(raw)) {
            return new Json.Obj(
                    WRITTEN, new LinkedHashMap<>(Map.of("name", member(value(expected.argument(1))))));
        } else if (Vocabulary.isComponent(raw)) {
            return component(raw);
        } else if (raw.isRecord()) {
            return object(Header.of(raw.asSubclass(Record.class)), false);
        }
        return scalar(raw, expected);
    }

    /** A kind's example may be a component's name alone: then it is that component's own sample. */
    private Json component(Class<?> kind) {
        NavigableMap<String, Header> installed = vocabulary.components(kind);
        Optional<Json> given = example(kind);
        return given.filter(Json.Text.class::isInstance)
                .flatMap(name -> Optional.ofNullable(installed.get(((Json.Text) name).value())))
                .map(this::of)
                .or(() -> given)
                .or(() -> Optional.ofNullable(installed.firstEntry()).map(first -> of(first.getValue())))
                .orElseThrow(() -> new IllegalStateException("no " + kind.getName() + " is installed"));
    }

    private static Json constant(Class<?> type) {
        return example(type).orElseGet(() -> new Json.Text(WRITTEN, Vocabulary.choices(type).getFirst()));
    }

    private static Optional<Json> example(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Example.class)).map(Example::value).map(Sample::parsed);
    }

    private static Json scalar(Class<?> raw, Expected expected) {
        if (raw == boolean.class || raw == Boolean.class) {
            return new Json.Bool(WRITTEN, true);
        } else if (raw.isEnum()) {
            return constant(raw);
        } else if (raw == String.class) {
            return new Json.Text(WRITTEN, expected.choices().isEmpty() ? "name" : expected.choices().getFirst());
        }
        return new Json.Numeral(WRITTEN, CanonicalNumber.of(least(expected.range(), Numbers.isWhole(raw))));
    }

    private static double least(Range range, boolean whole) {
        if (Double.isInfinite(range.low())) {
            return Math.min(0, range.high());
        } else if (range.lowIncluded()) {
            return whole ? Math.ceil(range.low()) : range.low();
        } else if (whole) {
            return Math.floor(range.low()) + 1;
        }
        return Double.isInfinite(range.high()) ? range.low() + 1 : (range.low() + range.high()) / 2;
    }

    private static Json.Member member(Json value) {
        return new Json.Member(WRITTEN, value);
    }

    private static Json parsed(String json) {
        return JsonReader.readQuietly(json, WRITTEN)
                .orElseThrow(() -> new IllegalStateException("an example or a default is no JSON: " + json));
    }
}
