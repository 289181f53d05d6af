package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Key;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads objects as records. */
final class Records {

    /** Looking a constructor up takes longer than calling it. */
    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new));
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type.getName() + " is no record", e);
            }
        }
    };

    private final Values values;
    private final Vocabulary vocabulary;
    private final Diagnostics diagnostics;

    Records(Values values, Vocabulary vocabulary, Diagnostics diagnostics) {
        this.values = values;
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
    }

    Optional<Object> record(Json json, Class<? extends Record> type) {
        return json instanceof Json.Obj object
                ? record(object, Header.of(type), false)
                : diagnostics.wrong(json, vocabulary.describe(Expected.of(type)));
    }

    /** @param typed whether the object says its type beside the header's keys */
    Optional<Object> record(Json.Obj object, Header header, boolean typed) {
        Keys keys = Keys.of(object, header, typed);
        keys.reportUnknown(diagnostics);
        List<Object> parts = new ArrayList<>();
        header.keys().forEach(key -> part(key, keys, object).ifPresent(parts::add));
        return parts.size() == header.keys().size() ? construct(header, parts, object) : Optional.empty();
    }

    private Optional<Object> part(Key key, Keys keys, Json.Obj object) {
        Expected expected = Expected.of(key);
        Optional<Json> given = keys.value(key.name());
        if (given.isPresent()) {
            return values.value(given.get(), expected);
        } else if (key.defaultValue().isPresent()) {
            return byDefault(key.name(), key.defaultValue().get(), expected);
        } else if (expected.optional()) {
            return Optional.of(absent(expected.raw()));
        }
        String doc = key.doc().isEmpty() ? "" : " (" + key.doc() + ")";
        diagnostics.add(object.origin(),
                Found.quoted(key.name()) + " is required: " + vocabulary.describe(expected) + doc);
        return Optional.empty();
    }

    private Optional<Object> byDefault(String key, String text, Expected expected) {
        Diagnostics faults = new Diagnostics();
        Optional<Object> value = JsonReader.readQuietly(text, new Origin.BuiltIn("default of " + key))
                .flatMap(json -> new Values(vocabulary, faults).value(json, expected));
        if (value.isEmpty() || !faults.isEmpty()) {
            throw new IllegalStateException(
                    "the default of " + key + " is not valid: " + text + "\n" + faults.render());
        }
        return value;
    }

    private static Object absent(Class<?> type) {
        return type == OptionalInt.class ? OptionalInt.empty()
                : type == OptionalLong.class ? OptionalLong.empty()
                : type == OptionalDouble.class ? OptionalDouble.empty()
                : Optional.empty();
    }

    private Optional<Object> construct(Header header, List<Object> parts, Json.Obj object) {
        try {
            return Optional.of(CONSTRUCTORS.get(header.type()).newInstance(parts.toArray()));
        } catch (InvocationTargetException e) {
            report(Objects.requireNonNull(e.getCause()), object);
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot construct " + header.type().getName(), e);
        }
    }

    private void report(Throwable cause, Json.Obj object) {
        if (cause instanceof InvalidSettingsException invalid) {
            invalid.problems().forEach(problem -> diagnostics.add(object, problem));
        } else if (cause instanceof IllegalArgumentException illegal) {
            diagnostics.add(object.origin(), String.valueOf(illegal.getMessage()));
        } else {
            throw new IllegalStateException("a component failed at its settings: " + cause, cause);
        }
    }
}
