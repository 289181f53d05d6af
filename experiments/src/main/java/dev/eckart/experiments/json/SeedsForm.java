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
 * Seeds as a count, or as an object that gives each stream a count or a list of seeds.
 *
 * @param streams asked only where a file names streams: finding them reads the headers of all components
 */
record SeedsForm(Supplier<Set<String>> streams) implements Form<Seeds> {

    private static final int MOST = 1_000_000;
    private static final Range COUNT = new Range(1, true, MOST);
    private static final Range SEED = new Range(0, true, Double.POSITIVE_INFINITY);

    @Override
    public Class<Seeds> type() {
        return Seeds.class;
    }

    @Override
    public String expected() {
        return "a number of seeds, or an object that gives each stream a number or a list of seeds";
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
        return SchemaObject.either("object", crossed, count);
    }

    @Override
    public Optional<Seeds> read(Json json, Diagnostics diagnostics) {
        return switch (json) {
            case Json.Numeral number -> count(number, diagnostics).map(Seeds.Together::new);
            case Json.Obj object -> crossed(object, diagnostics);
            case Json.Array _, Json.Text _, Json.Bool _, Json.Null _, Json.Broken _ ->
                diagnostics.wrong(json, expected());
        };
    }

    static Json write(Seeds seeds, Origin origin) {
        return switch (seeds) {
            case Seeds.Together together -> number(together.count(), origin);
            case Seeds.Crossed crossed -> {
                SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
                crossed.byStream().forEach((stream, each) ->
                        members.put(stream, new Json.Member(origin, list(each, origin))));
                yield new Json.Obj(origin, members);
            }
        };
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
