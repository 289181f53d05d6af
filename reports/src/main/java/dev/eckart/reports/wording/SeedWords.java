package dev.eckart.reports.wording;

import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.spec.Seeds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Seeds and folds in words. */
public final class SeedWords {

    private static final int LISTED = 8;

    private SeedWords() { }

    /** A run's seeds and fold: {@code seed 3}, {@code seed init 3, split 0}, {@code seed 3, fold 1}, or nothing. */
    public static String of(Run run) {
        return of(run.seeds(), run.fold());
    }

    /** Seeds and fold: {@code seed init 3, split 0}, {@code fold 1}, or nothing. */
    public static String of(Map<String, Long> seeds, OptionalInt fold) {
        return joined(
                seeds.isEmpty() ? "" : "seed " + label(seeds),
                fold.isPresent() ? "fold " + fold.getAsInt() : "",
                ", ");
    }

    /** The seeds of one run without the word: {@code 3}, or {@code init 3, split 0} where streams differ. */
    public static String label(Map<String, Long> seeds) {
        if (seeds.values().stream().distinct().count() == 1) {
            return seeds.values().iterator().next().toString();
        }
        return seeds.entrySet().stream()
                .map(stream -> stream.getKey() + " " + stream.getValue())
                .collect(Collectors.joining(", "));
    }

    /**
     * The seeds of several runs: {@code seeds 0–7}, or stream by stream where they are crossed, and their folds; empty
     * without either.
     */
    public static String of(Collection<Run> runs) {
        return joined(seeds(runs), folds(runs), " × ");
    }

    private static String joined(String seeds, String fold, String between) {
        return seeds.isEmpty() || fold.isEmpty() ? seeds + fold : seeds + between + fold;
    }

    private static String folds(Collection<Run> runs) {
        SortedSet<Long> folds = runs.stream()
                .flatMapToInt(run -> run.fold().stream())
                .asLongStream()
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return folds.isEmpty() ? "" : (folds.size() == 1 ? "fold " : "folds ") + range(folds);
    }

    private static String seeds(Collection<Run> runs) {
        List<SequencedMap<String, Long>> seeds =
                runs.stream().map(Run::seeds).filter(one -> !one.isEmpty()).toList();
        if (seeds.isEmpty()) {
            return "";
        }
        if (seeds.stream().allMatch(one -> one.values().stream().distinct().count() == 1)) {
            return numbered(seeds.stream().map(one -> one.firstEntry().getValue()).toList());
        }
        return "seeds " + byStream(seeds).entrySet().stream()
                .map(stream -> stream.getKey() + " " + range(stream.getValue()))
                .collect(Collectors.joining(" × "));
    }

    /** How an experiment moves its seeds. */
    public static String of(Seeds seeds) {
        return switch (seeds) {
            case Seeds.Together(long first, int count) -> count == 1
                    ? first + ", for every stream"
                    : first + "–" + (first + count - 1) + ", all streams together";
            case Seeds.Crossed(var byStream) -> byStream.entrySet().stream()
                    .map(stream -> stream.getKey() + " " + range(new TreeSet<>(stream.getValue())))
                    .collect(Collectors.joining(" × "));
        };
    }

    private static String numbered(List<Long> seeds) {
        SortedSet<Long> distinct = new TreeSet<>(seeds);
        return (distinct.size() == 1 ? "seed " : "seeds ") + range(distinct);
    }

    private static SequencedMap<String, SortedSet<Long>> byStream(List<SequencedMap<String, Long>> runs) {
        SequencedMap<String, SortedSet<Long>> byStream = new LinkedHashMap<>();
        runs.forEach(run -> run.forEach(
                (stream, seed) -> byStream.computeIfAbsent(stream, missing -> new TreeSet<>()).add(seed)));
        return byStream;
    }

    private static String range(SortedSet<Long> seeds) {
        if (seeds.size() > 1 && seeds.last() - seeds.first() == seeds.size() - 1) {
            return seeds.first() + "–" + seeds.last();
        }
        List<String> listed = new ArrayList<>(seeds.stream().limit(LISTED).map(Object::toString).toList());
        if (seeds.size() > LISTED) {
            listed.add("…");
        }
        return String.join(", ", listed);
    }
}
