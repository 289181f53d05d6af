package dev.eckart.experiments.json;

import dev.eckart.components.Nearest;
import dev.eckart.components.Range;
import dev.eckart.experiments.spec.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Seeds as a count, as an object of the first seed and a count, or as one that gives each stream a count or a list of
 * seeds.
 *
 * @param streams asked only where a file names streams: finding them reads the headers of all components
 */
record SeedsForm(Supplier<Set<String>> streams) implements Form<Seeds> {

    private static final int MOST = 1_000_000;
    private static final String FIRST = "first";
    private static final String COUNTED = "count";
    private static final Range COUNT = new Range(1, true, MOST);
    private static final Range SEED = new Range(0, true, Double.POSITIVE_INFINITY);
    private static final Range BEGINNING = new Range(0, true, 1e15);

    @Override
    public Class<Seeds> type() {
        return Seeds.class;
    }

    @Override
    public String expected() {
        return "a number of seeds, or an object that gives each stream a number or a list of seeds, or the"
                + " \"first\" seed and their \"count\"";
    }

    @Override
    public String example() {
        return "8";
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> count = SchemaObject.of("type", "integer", "minimum", 1, "maximum", MOST);
        Map<String, Object> list = SchemaObject.of(
                "items", SchemaObject.of("type", "integer", "minimum", 0), "minItems", 1, "uniqueItems", true);
        SequencedMap<String, Object> byStream = new LinkedHashMap<>();
        streams.get().forEach(stream -> byStream.put(stream, SchemaObject.either("array", list, count)));
        Object crossed = SchemaObject.of("properties", byStream, "minProperties", 1, "additionalProperties", false);
        Object from = SchemaObject.of(
                "properties", SchemaObject.of(
                        FIRST, SchemaObject.of("type", "integer", "minimum", 0, "maximum", 1_000_000_000_000_000L),
                        COUNTED, count),
                "required", List.of(FIRST, COUNTED), "additionalProperties", false);
        Object either = SchemaObject.of("if", SchemaObject.of("anyOf", List.of(
                SchemaObject.of("required", List.of(FIRST)), SchemaObject.of("required", List.of(COUNTED)))),
                "then", from, "else", crossed);
        return SchemaObject.either("object", either, count);
    }

    @Override
    public Optional<Seeds> read(Json json, Diagnostics diagnostics) {
        return switch (json) {
            case Json.Numeral number -> count(number, diagnostics).map(Seeds.Together::new);
            case Json.Obj object when isFrom(object) -> from(object, diagnostics);
            case Json.Obj object -> crossed(object, diagnostics);
            case Json.Array _, Json.Text _, Json.Bool _, Json.Null _, Json.Broken _ ->
                diagnostics.wrong(json, expected());
        };
    }

    static Json write(Seeds seeds, Origin origin) {
        return switch (seeds) {
            case Seeds.Together together when together.first() == 0 -> number(together.count(), origin);
            case Seeds.Together together -> {
                SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
                members.put(FIRST, new Json.Member(origin, number(together.first(), origin)));
                members.put(COUNTED, new Json.Member(origin, number(together.count(), origin)));
                yield new Json.Obj(origin, members);
            }
            case Seeds.Crossed crossed -> {
                SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
                crossed.byStream().forEach((stream, each) ->
                        members.put(stream, new Json.Member(origin, list(each, origin))));
                yield new Json.Obj(origin, members);
            }
        };
    }

    /** No stream has one of these names. */
    private static boolean isFrom(Json.Obj object) {
        return object.members().containsKey(FIRST) || object.members().containsKey(COUNTED);
    }

    private static Optional<Seeds> from(Json.Obj object, Diagnostics diagnostics) {
        object.members().forEach((key, member) -> {
            if (!key.equals(FIRST) && !key.equals(COUNTED)) {
                diagnostics.add(member.key(), "unknown key " + Found.quoted(key) + " beside " + Found.quoted(FIRST)
                        + " and " + Found.quoted(COUNTED));
            }
        });
        Optional<Long> first = whole(object, FIRST, long.class, BEGINNING, diagnostics).map(Long.class::cast);
        Optional<Integer> count = whole(object, COUNTED, int.class, COUNT, diagnostics).map(Integer.class::cast);
        return object.members().size() == 2 && first.isPresent() && count.isPresent()
                ? Optional.of(new Seeds.Together(first.get(), count.get()))
                : Optional.empty();
    }

    private static Optional<Number> whole(
            Json.Obj object, String key, Class<?> type, Range range, Diagnostics diagnostics) {
        Json value = object.child(key).orElse(null);
        if (value == null) {
            String other = key.equals(FIRST) ? COUNTED : FIRST;
            return diagnostics.wrong(object, Found.quoted(key) + " beside " + Found.quoted(other));
        }
        return value instanceof Json.Numeral number
                ? Numbers.whole(number, type, range, diagnostics).map(Number.class::cast)
                : diagnostics.wrong(value, "a whole number");
    }

    private Optional<Seeds> crossed(Json.Obj object, Diagnostics diagnostics) {
        if (object.members().isEmpty()) {
            return diagnostics.wrong(object, "at least one stream");
        }
        Set<String> offered = streams.get();
        SequencedMap<String, List<Long>> byStream = new LinkedHashMap<>();
        for (Map.Entry<String, Json.Member> entry : object.members().entrySet()) {
            if (!offered.contains(entry.getKey())) {
                diagnostics.add(new Diagnostic(entry.getValue().key(), "no component draws from a stream "
                        + Found.quoted(entry.getKey()) + Nearest.hint(entry.getKey(), offered),
                        List.of("streams: " + String.join(", ", offered))));
            }
            seeds(entry.getValue().value(), diagnostics).ifPresent(seeds -> byStream.put(entry.getKey(), seeds));
        }
        return byStream.size() == object.members().size() && offered.containsAll(byStream.keySet())
                ? Optional.of(new Seeds.Crossed(Collections.unmodifiableSequencedMap(byStream)))
                : Optional.empty();
    }

    private Optional<List<Long>> seeds(Json json, Diagnostics diagnostics) {
        return switch (json) {
            case Json.Numeral number -> count(number, diagnostics).map(SeedsForm::upTo);
            case Json.Array array when !array.elements().isEmpty() -> listed(array, diagnostics);
            case Json.Array _, Json.Obj _, Json.Text _, Json.Bool _, Json.Null _, Json.Broken _ ->
                diagnostics.wrong(json, "a number of seeds, at least 1, or a list of seeds");
        };
    }

    private Optional<List<Long>> listed(Json.Array array, Diagnostics diagnostics) {
        List<Long> seeds = new ArrayList<>();
        int errors = 0;
        for (Json element : array.elements()) {
            Optional<Long> seed = element instanceof Json.Numeral number
                    ? Numbers.whole(number, long.class, SEED, diagnostics).map(Long.class::cast)
                    : diagnostics.wrong(element, "a seed: a whole number, at least 0");
            if (seed.isPresent() && seeds.contains(seed.get())) {
                diagnostics.add(element.origin(), "seed " + seed.get() + " stands here again");
            }
            errors += seed.isPresent() ? 0 : 1;
            seed.ifPresent(seeds::add);
        }
        return errors == 0 ? Optional.of(List.copyOf(seeds)) : Optional.empty();
    }

    private static Optional<Integer> count(Json.Numeral number, Diagnostics diagnostics) {
        return Numbers.whole(number, int.class, COUNT, diagnostics).map(Integer.class::cast);
    }

    private static List<Long> upTo(int count) {
        return LongStream.range(0, count).boxed().toList();
    }

    private static Json list(List<Long> seeds, Origin origin) {
        return seeds.equals(upTo(seeds.size()))
                ? number(seeds.size(), origin)
                : new Json.Array(origin, seeds.stream().map(seed -> number(seed, origin)).toList());
    }

    private static Json number(long value, Origin origin) {
        return new Json.Numeral(origin, Long.toString(value));
    }
}
