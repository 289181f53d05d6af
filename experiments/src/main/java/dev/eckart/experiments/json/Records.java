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
import java.util.SequencedMap;
import java.util.stream.IntStream;

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
    private final StandIns standIns;
    private final LikelyRecords likely;

    Records(Values values, Vocabulary vocabulary, Diagnostics diagnostics, StandIns standIns) {
        this.values = values;
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
        this.standIns = standIns;
        this.likely = new LikelyRecords(standIns, diagnostics);
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
        List<Binding> parts = new ArrayList<>();
        List<Expected> expected = Slots.of(header).expected();
        for (int i = 0; i < expected.size(); i++) {
            Key key = header.keys().get(i);
            Optional<Json> given = keys.value(key.name());
            Expected place = expected.get(i);
            Binding part = given.map(json -> part(json, place))
                    .orElseGet(() -> Binding.of(absent(key, place, header, object), true));
            given.ifPresent(_ -> written.put(key.name(), part));
            parts.add(part);
        }
        boolean sound = keys.allTaken() && parts.stream().allMatch(part -> part.value().isPresent());
        Optional<Object> value = sound ? construct(header, parts, object) : Optional.empty();
        boolean certain = value.isPresent() && parts.stream().allMatch(part -> part.likely().size() == 1);
        List<Object> may = certain ? List.of(value.get())
                : likely.of(object, header, choices(parts, expected), written);
        boolean faultless = certain && diagnostics.found() == before && Values.isFaultless(written.values());
        return new Binding(value, faultless, may, written, !diagnostics.doubts(object));
    }

    /** What became of a value that may have been meant for another key is all that this one may have. */
    private Binding part(Json json, Expected place) {
        Binding part = values.value(json, place);
        return diagnostics.isGuess(json) ? part.orAny(standIns.of(place)) : part;
    }

    private List<List<Object>> choices(List<Binding> parts, List<Expected> expected) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).likely().isEmpty() ? standIns.of(expected.get(i)) : parts.get(i).likely())
                .toList();
    }

    private Optional<Object> absent(Key key, Expected expected, Header header, Json.Obj object) {
        if (key.defaultValue().isPresent()) {
            return byDefault(key, header, object);
        } else if (expected.optional()) {
            return Optional.of(StandIns.absent(expected.raw()));
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

    /** The canonical constructor of a record. */
    static Constructor<?> constructor(Header header) {
        return CONSTRUCTORS.get(header.type());
    }

    private Optional<Object> construct(Header header, List<Binding> parts, Json.Obj object) {
        try {
            return Optional.of(constructor(header).newInstance(
                    parts.stream().map(part -> part.value().orElseThrow()).toArray()));
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
