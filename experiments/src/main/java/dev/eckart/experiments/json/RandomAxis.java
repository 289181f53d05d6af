package dev.eckart.experiments.json;

import dev.eckart.components.Nearest;
import dev.eckart.components.RandomStream;
import dev.eckart.components.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An axis whose values are drawn: {@code uniform}, {@code logUniform} or {@code choice}, {@code count} values of it, by
 * a stream that the {@code seed} and the axis's path name.
 */
final class RandomAxis {

    static final String COUNT = "count";
    static final String SEED = "seed";
    private static final List<String> KEYS = List.of(
            Drawing.UNIFORM, Drawing.LOG_UNIFORM, Drawing.CHOICE, Drawing.WHOLE, COUNT, SEED);
    static final int MOST = 1_000_000;
    private static final int TRIES_IN_A_ROW = 1_000_000;

    private final String path;
    private final Json.Obj written;
    private final Diagnostics diagnostics;

    RandomAxis(String path, Json.Obj written, Diagnostics diagnostics) {
        this.path = path;
        this.written = written;
        this.diagnostics = diagnostics;
    }

    /** Whether an object is meant as a random axis and not as a value. */
    static boolean isOne(Json.Obj object) {
        return Drawing.NAMES.stream().anyMatch(object.members()::containsKey);
    }

    /** As many different values as asked for; empty, with an error at each wrong token, where it is not valid. */
    Optional<Json> different() {
        return checked().flatMap(this::different);
    }

    /** As many values as asked for, some of which may be equal. */
    Optional<Json> independent() {
        return checked().map(valid -> {
            RandomStream stream = valid.stream(path);
            List<Json> values = new ArrayList<>();
            while (values.size() < valid.count()) {
                values.add(valid.drawing().next(stream));
            }
            return new Json.Array(written.origin(), values);
        });
    }

    private Optional<Json> different(Checked valid) {
        RandomStream stream = valid.stream(path);
        Set<String> texts = new HashSet<>();
        List<Json> values = new ArrayList<>();
        for (int tries = 0; values.size() < valid.count() && tries < TRIES_IN_A_ROW; tries++) {
            Json value = valid.drawing().next(stream);
            if (texts.add(value.compact())) {
                values.add(value);
                tries = 0;
            }
            if (values.size() == valid.drawing().different()) {
                break;
            }
        }
        if (values.size() < valid.count()) {
            return diagnostics.wrong(written.child(COUNT).orElse(written),
                    "at most " + values.size() + ": no value is drawn twice, and there are no more");
        }
        return Optional.of(new Json.Array(written.origin(), values));
    }

    private record Checked(Drawing drawing, int count, long seed) {
        RandomStream stream(String path) {
            return new RandomStream(seed, path);
        }
    }

    private Optional<Checked> checked() {
        Diagnostics own = new Diagnostics();
        written.members().forEach((name, member) -> {
            if (!KEYS.contains(name)) {
                own.add(new Diagnostic(member.key(),
                        "unknown key " + Found.quoted(name) + " of a random axis" + Nearest.hint(name, KEYS),
                        Nearest.to(name, KEYS).isPresent() ? List.of() : List.of("keys: " + String.join(", ", KEYS))));
            }
        });
        Optional<Drawing> drawing = new DrawingReading(written, own).read();
        Optional<Integer> count = whole(COUNT, int.class, new Range(1, true, MOST), "how many values are drawn", own)
                .map(Integer.class::cast);
        Optional<Long> seed = whole(SEED, long.class, new Range(0, true, Double.POSITIVE_INFINITY),
                "what they are drawn by", own).map(Long.class::cast);
        diagnostics.addAll(own);
        return own.isEmpty()
                ? drawing.flatMap(valid -> count.flatMap(n -> seed.map(by -> new Checked(valid, n, by))))
                : Optional.empty();
    }

    private Optional<Object> whole(String key, Class<?> type, Range range, String doc, Diagnostics own) {
        Optional<Json> value = written.child(key);
        if (value.isEmpty()) {
            own.add(written.origin(), Found.quoted(key) + " is required: " + Numbers.expected(type, range) + " (" + doc
                    + ")");
            return Optional.empty();
        }
        return value.get() instanceof Json.Numeral number
                ? Numbers.whole(number, type, range, own)
                : own.wrong(value.get(), Numbers.expected(type, range));
    }
}
