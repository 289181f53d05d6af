package dev.eckart.experiments.json;

import dev.eckart.components.Header;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Problem;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * What a record may be, some of which is broken: it is made with each of the values that what is broken may be. What is
 * wrong with all of these records is wrong whatever was meant, and so it is told.
 */
final class LikelyRecords {

    private static final int MOST_TRIED = 64;
    private static final int MOST_ROUNDS = 2;

    /** The fraction by which steps around a circle fill it most evenly. */
    private static final double GOLDEN = 0.6180339887498949;

    private final StandIns standIns;
    private final Diagnostics diagnostics;

    LikelyRecords(StandIns standIns, Diagnostics diagnostics) {
        this.standIns = standIns;
        this.diagnostics = diagnostics;
    }

    /** What is made of some values: a record, or what is wrong with them. */
    private record Tried(Optional<Object> made, List<Problem> problems) {}

    /**
     * The records that an object may be; none where there is no telling.
     *
     * @param choices of each key, the values that it may have
     * @param written of each key that is written, what became of it
     */
    List<Object> of(
            Json.Obj object, Header header, List<List<Object>> choices, SequencedMap<String, Binding> written) {
        List<List<Object>> open = new ArrayList<>(choices);
        for (int round = 0; round < MOST_ROUNDS && !open.contains(List.of()); round++) {
            List<Tried> tried = combinations(open).stream().map(values -> tried(header, values)).toList();
            List<Problem> agreed = agreed(tried);
            if (round == 0) {
                agreed.stream().filter(problem -> isCertain(problem, header, written))
                        .forEach(problem -> diagnostics.add(object, problem));
            }
            List<Object> made = tried.stream().flatMap(each -> each.made().stream()).toList();
            if (!made.isEmpty()) {
                return made;
            }
            reopen(open, header);
        }
        return List.of();
    }

    private static Tried tried(Header header, List<Object> values) {
        try {
            return new Tried(Optional.of(Records.constructor(header).newInstance(values.toArray())), List.of());
        } catch (InvocationTargetException e) {
            return new Tried(Optional.empty(), e.getCause() instanceof InvalidSettingsException invalid
                    ? invalid.problems() : List.of());
        } catch (LinkageError _) {
            return new Tried(Optional.empty(), List.of());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot construct " + header.type().getName(), e);
        }
    }

    private static List<Problem> agreed(List<Tried> tried) {
        return tried.getFirst().problems().stream()
                .filter(problem -> tried.stream().allMatch(each -> each.problems().contains(problem)))
                .toList();
    }

    /** Whether a problem is not about what is broken itself. */
    private static boolean isCertain(Problem problem, Header header, SequencedMap<String, Binding> written) {
        List<String> path = problem.path().segments();
        if (path.isEmpty()) {
            return true;
        }
        Optional<Binding> deepest = Optional.ofNullable(written.get(path.getFirst()));
        if (deepest.isEmpty()) {
            return header.keys().stream().noneMatch(key -> key.name().equals(path.getFirst()) && key.required());
        }
        for (String segment : path.subList(1, path.size())) {
            Optional<Binding> deeper = deepest.flatMap(each -> Optional.ofNullable(each.parts().get(segment)));
            deepest = deeper.isPresent() ? deeper : deepest;
        }
        return deepest.filter(each -> each.value().isPresent()).isPresent();
    }

    /** What does not go together may be wrong in any of it. */
    private void reopen(List<List<Object>> choices, Header header) {
        for (int i = 0; i < choices.size(); i++) {
            List<Object> any = new ArrayList<>(choices.get(i));
            any.addAll(standIns.of(Slots.of(header).expected().get(i)));
            choices.set(i, any);
        }
    }

    /** All combinations or, where these are many, some from all over them. */
    private static List<List<Object>> combinations(List<List<Object>> choices) {
        double all = choices.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
        return IntStream.range(0, (int) Math.min(all, MOST_TRIED))
                .mapToObj(i -> combination(choices, all <= MOST_TRIED ? i : (long) (i * GOLDEN % 1 * all)))
                .toList();
    }

    private static List<Object> combination(List<List<Object>> choices, long number) {
        List<Object> values = new ArrayList<>();
        long rest = number;
        for (List<Object> choice : choices) {
            values.add(choice.get((int) (rest % choice.size())));
            rest /= choice.size();
        }
        return values;
    }
}
