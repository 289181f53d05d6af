package dev.eckart.experiments.sample;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.components.Kind;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Experiment;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys that lead from an experiment to a place where a component may stand, each with the record that has it.
 *
 * @param steps from the outermost in
 */
record Trail(List<Step> steps) {

    /** A key of a record. */
    record Step(Header host, Key key) {}

    Trail {
        steps = List.copyOf(steps);
    }

    /** A record that is reached from some part of an experiment, such as a model: it is looked into once for each. */
    private record Reached(Header part, Header record) {}

    /** The places of a component, the shortest trail first; of several from one model to one record, only the first. */
    static List<Trail> to(Header component, Catalogue catalogue) {
        List<Trail> found = new ArrayList<>();
        Deque<Trail> open = new ArrayDeque<>(from(Header.of(Experiment.class), new Trail(List.of())));
        Set<Reached> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Trail trail = open.remove();
            for (Class<?> type : classes(trail.last().key().type()).toList()) {
                if (type.isAssignableFrom(component.type())) {
                    found.add(trail);
                }
                records(type, catalogue)
                        .filter(record -> seen.add(trail.reached(record)))
                        .forEach(record -> open.addAll(from(record, trail)));
            }
        }
        return found;
    }

    /** What {@link #toString} has told. */
    static Trail of(String text, Catalogue catalogue) {
        List<Step> steps = new ArrayList<>();
        Header host = Header.of(Experiment.class);
        for (String step : text.split("\\.", -1)) {
            String[] words = step.split(":", -1);
            Key key = host.keys().stream().filter(each -> each.name().equals(words[0])).findFirst().orElseThrow();
            steps.add(new Step(host, key));
            host = classes(key.type())
                    .flatMap(type -> records(type, catalogue))
                    .filter(record -> words.length == 1 || record.name().equals(words[1]))
                    .findFirst()
                    .orElse(host);
        }
        return new Trail(steps);
    }

    /** The keys, each with the component in its place where the next key is one of that. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (!text.isEmpty()) {
                text.append(step.host().kinds().isEmpty() ? "" : ":" + step.host().name()).append('.');
            }
            text.append(step.key().name());
        }
        return text.toString();
    }

    Step last() {
        return steps.getLast();
    }

    private Reached reached(Header record) {
        return new Reached(steps.size() > 1 ? steps.get(1).host() : record, record);
    }

    private static List<Trail> from(Header record, Trail trail) {
        return record.keys().stream().map(key -> trail.then(new Step(record, key))).toList();
    }

    private Trail then(Step step) {
        return new Trail(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** The class, or those that a list, a map or an optional holds. */
    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).flatMap(Trail::classes);
            case Class<?> plain -> Stream.of(plain);
            default -> Stream.of();
        };
    }

    private static Stream<Header> records(Class<?> type, Catalogue catalogue) {
        if (type.isAnnotationPresent(Kind.class)) {
            return catalogue.ofKind(type).values().stream().map(Catalogue.Entry::header);
        }
        return type.isRecord() ? Stream.of(Header.of(type.asSubclass(Record.class))) : Stream.of();
    }
}
