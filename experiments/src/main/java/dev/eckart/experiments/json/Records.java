package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Key;
import dev.eckart.experiments.spec.ComponentFault;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;

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

    Binding record(Json json, Class<? extends Record> type) {
        if (json instanceof Json.Obj object) {
            return record(object, Header.of(type), false);
        }
        diagnostics.wrong(json, vocabulary.describe(Expected.of(type)));
        return Binding.BROKEN;
    }

    /** @param typed whether the object says its type beside the header's keys */
    Binding record(Json.Obj object, Header header, boolean typed) {
        int before = diagnostics.found();
        Keys keys = Keys.of(object, header, typed);
        keys.reportUnknown(diagnostics);
        SequencedMap<String, Binding> written = new LinkedHashMap<>();
        List<Object> values = new ArrayList<>();
        List<Expected> expected = Slots.of(header).expected();
        for (int i = 0; i < expected.size(); i++) {
            Key key = header.keys().get(i);
            Optional<Json> given = keys.value(key.name());
            if (given.isPresent()) {
                Binding part = this.values.value(given.get(), expected.get(i));
                written.put(key.name(), part);
                part.value().ifPresent(values::add);
            } else {
                absent(key, expected.get(i), header, object).ifPresent(values::add);
            }
        }
        Optional<Object> value = keys.allTaken() && values.size() == header.keys().size()
                ? construct(header, values, object) : Optional.empty();
        boolean faultless = diagnostics.found() == before && !diagnostics.isGuess(object)
                && Values.isFaultless(written.values());
        return new Binding(value, faultless && value.isPresent(), written, !diagnostics.doubts(object));
    }

    private Optional<Object> absent(Key key, Expected expected, Header header, Json.Obj object) {
        if (key.defaultValue().isPresent()) {
            return byDefault(key, header, object);
        } else if (expected.optional()) {
            return Optional.of(absent(expected.raw()));
        }
        String doc = key.doc().isEmpty() ? "" : " (" + key.doc() + ")";
        diagnostics.missing(object, new Diagnostic(object.origin(),
                Found.quoted(key.name()) + " is required: " + vocabulary.describe(expected) + doc));
        return Optional.empty();
    }

    private Optional<Object> byDefault(Key key, Header header, Json.Obj object) {
        try {
            return Optional.of(vocabulary.byDefault(header, key));
        } catch (IllegalStateException e) {
            blame(e, header, object);
            return Optional.empty();
        }
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
            report(Objects.requireNonNull(e.getCause()), header, object);
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot construct " + header.type().getName(), e);
        }
    }

    private void report(Throwable cause, Header header, Json.Obj object) {
        switch (cause) {
            case InvalidSettingsException invalid ->
                invalid.problems().forEach(problem -> diagnostics.add(object, problem));
            case IllegalArgumentException illegal ->
                diagnostics.add(object.origin(), String.valueOf(illegal.getMessage()));
            default -> blame(cause, header, object);
        }
    }

    private void blame(Throwable cause, Header header, Json.Obj object) {
        Optional<String> line = vocabulary.fault(header, cause).filter(_ -> ComponentFault.isBlamed(cause));
        diagnostics.add(object.origin(), line.orElseThrow(
                () -> new IllegalStateException("a component failed at its settings: " + cause, cause)));
    }
}
