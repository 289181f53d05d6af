package dev.eckart.components;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A record's header, read by its annotations: the list of its keys, what they mean and which values are valid.
 * Immutable and thread-safe; made once per record type.
 */
public final class Header {

    private static final ClassValue<Header> HEADERS = new ClassValue<>() {
        @Override
        protected Header computeValue(Class<?> type) {
            return new Header(type.asSubclass(Record.class));
        }
    };

    /** Read when they are first asked for: most components of a catalogue stand in no file. */
    private static final ClassValue<Keys> KEYS = new ClassValue<>() {
        @Override
        protected Keys computeValue(Class<?> type) {
            return Keys.of(type.getRecordComponents());
        }
    };

    private record Keys(List<Key> keys, List<Method> accessors) {

        static Keys of(RecordComponent[] components) {
            List<Method> accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return new Keys(Arrays.stream(components).map(Key::of).toList(), accessors);
        }
    }

    private final Class<? extends Record> type;
    private final String name;
    private final int numericsVersion;
    private final Set<String> draws;

    private Header(Class<? extends Record> type) {
        this.type = type;
        this.name = Optional.ofNullable(type.getAnnotation(Name.class)).map(Name::value).orElse(type.getSimpleName());
        this.numericsVersion =
                Optional.ofNullable(type.getAnnotation(NumericsVersion.class)).map(NumericsVersion::value).orElse(1);
        this.draws =
                Optional.ofNullable(type.getAnnotation(Draws.class)).map(Draws::value).map(Set::of).orElse(Set.of());
    }

    /** The header of a record. */
    public static Header of(Class<? extends Record> type) {
        return HEADERS.get(type);
    }

    /**
     * Checks the values of a record under construction; to be called from its compact constructor.
     *
     * @param values the record's components, in their order
     * @throws InvalidSettingsException naming every violation
     */
    public static void check(Class<? extends Record> type, Object... values) {
        check(type, problems -> { }, values);
    }

    /**
     * Checks the values of a record under construction, and what its annotations cannot say.
     *
     * @param across adds a problem, at its key, for each value that does not suit the others
     * @param values the record's components, in their order
     * @throws InvalidSettingsException naming every violation
     */
    public static void check(Class<? extends Record> type, Consumer<Problems> across, Object... values) {
        Header header = of(type);
        if (values.length != header.keys().size()) {
            throw new IllegalArgumentException(
                    type.getName() + " has " + header.keys().size() + " components, found " + values.length
                            + " values");
        }
        header.refuse(problems -> {
            header.check(List.of(values), problems);
            across.accept(problems);
        });
    }

    /**
     * Refuses what a component has met, such as the data that a step is to learn from, where that does not suit its
     * settings. Whoever reads the component from a file tells each problem at its key there.
     *
     * @param met adds a problem, at its key, for each setting that does not suit
     * @throws InvalidSettingsException naming every problem, if there is one
     */
    public static void require(Record component, Consumer<Problems> met) {
        of(component.getClass()).refuse(met);
    }

    private void refuse(Consumer<Problems> check) {
        Problems problems = new Problems();
        check.accept(problems);
        if (!problems.isEmpty()) {
            throw new InvalidSettingsException(name, problems.all());
        }
    }

    /** Adds a problem, at its key, for each value that the header forbids. The values stand in the keys' order. */
    public void check(List<?> values, Problems problems) {
        List<Key> keys = keys();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            key.check(values.get(i), problems.at(key.name()));
        }
    }

    /** The record. */
    public Class<? extends Record> type() {
        return type;
    }

    /** The component's name in files, or the Java name of a record that is part of another. */
    public String name() {
        return name;
    }

    /** What the component is; empty where nobody said. */
    public String doc() {
        return Optional.ofNullable(type.getAnnotation(Doc.class)).map(Doc::value).orElse("");
    }

    /** A valid value as JSON, with the component's type, where somebody gave one. */
    public Optional<String> example() {
        return Optional.ofNullable(type.getAnnotation(Example.class)).map(Example::value);
    }

    /** The version of the component's arithmetic, at least 1. */
    public int numericsVersion() {
        return numericsVersion;
    }

    /** The streams that the record itself draws from, beside those that a provider declares. */
    public Set<String> draws() {
        return draws;
    }

    /** The headers of the records that are written within this one, and within those; no components. */
    public List<Header> parts() {
        return keys().stream()
                .flatMap(key -> key.parts().stream())
                .flatMap(part -> Stream.concat(Stream.of(part), part.parts().stream()))
                .toList();
    }

    /** The keys, in the order of the record's header. */
    public List<Key> keys() {
        return KEYS.get(type).keys();
    }

    /** The interfaces marked with {@link Kind} that the record implements, directly or not. */
    public Set<Class<?>> kinds() {
        Set<Class<?>> kinds = new LinkedHashSet<>();
        collectKinds(type, kinds);
        return kinds;
    }

    /** The values of a record, in the order of its keys. */
    public static List<Object> values(Record component) {
        return KEYS.get(component.getClass()).accessors().stream().map(accessor -> value(accessor, component)).toList();
    }

    private static Object value(Method accessor, Record component) {
        try {
            return accessor.invoke(component);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor.getName() + " of " + component, e);
        }
    }

    private static void collectKinds(Class<?> type, Set<Class<?>> kinds) {
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isAnnotationPresent(Kind.class)) {
                kinds.add(parent);
            }
            collectKinds(parent, kinds);
        }
    }
}
