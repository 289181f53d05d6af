package dev.eckart.reports.table;

import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

/** Finds the runs of a variant that belong to those of another, by their fold and the seeds of the streams of both. */
final class Partners {

    private record Place(OptionalInt fold, Map<String, Long> seeds) {}

    private final List<String> streams;
    private final Map<Place, Run> byPlace = new HashMap<>();

    /**
     * @param variant whose runs are looked for
     * @param others those that they shall belong to, all of the same streams
     */
    Partners(VariantResults variant, List<Run> others) {
        this.streams = variant.runs().isEmpty() || others.isEmpty() ? List.of()
                : variant.runs().getFirst().seeds().keySet().stream()
                        .filter(others.getFirst().seeds()::containsKey)
                        .toList();
        variant.runs().forEach(run -> byPlace.putIfAbsent(place(run), run));
    }

    /** The first run that pairs with the other. */
    Optional<Run> of(Run other) {
        return Optional.ofNullable(byPlace.get(place(other)));
    }

    private Place place(Run run) {
        SequencedMap<String, Long> seeds = new LinkedHashMap<>(run.seeds());
        seeds.keySet().retainAll(streams);
        return new Place(run.fold(), seeds);
    }
}
