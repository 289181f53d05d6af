package dev.eckart.reports.statistics;

import dev.eckart.datasets.Split;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The runs of two variants that belong together, as {@link Run#pairsWith} says, and the random choices that make the
 * pairs differ. Where seeds move together, runs that share no stream are paired by their seeds too: they are
 * independent, so any partner will do. Immutable and thread-safe.
 */
public final class Pairing {

    private record Pair(int one, int other) {}

    private final List<Pair> pairs;
    private final List<Factor> factors;

    private Pairing(List<Pair> pairs, List<Factor> factors) {
        this.pairs = pairs;
        this.factors = factors;
    }

    /** The pairs of two variants, in the order of the first one's runs. */
    public static Pairing of(VariantResults one, VariantResults other) {
        boolean together = one.experiment().seeds() instanceof Seeds.Together;
        Set<String> shared = shared(one.runs(), other.runs());
        Map<Object, List<Integer>> partners = new HashMap<>();
        for (int i = 0; i < other.runs().size(); i++) {
            Object key = key(other.runs().get(i), shared, together && !one.deterministic());
            partners.computeIfAbsent(key, missing -> new ArrayList<>()).add(i);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < one.runs().size(); i++) {
            Object key = key(one.runs().get(i), shared, together && !other.deterministic());
            for (int partner : partners.getOrDefault(key, List.of())) {
                pairs.add(new Pair(i, partner));
            }
        }
        return new Pairing(List.copyOf(pairs), factors(pairs, one.runs(), other.runs()));
    }

    /** The number of pairs. */
    public int count() {
        return pairs.size();
    }

    /** The choices that make pairs differ, that of the split first; none for a single pair. */
    List<Factor> factors() {
        return factors;
    }

    /** The streams whose seeds make pairs differ, that of the split first. */
    public List<String> streams() {
        return factors.stream().map(Factor::stream).toList();
    }

    /** Whether pairs differ in how the data is parted. */
    public boolean differsInSplits() {
        return streams().contains(Split.STREAM);
    }

    /** For each of so many runs of the first variant, the first one of the second that it is paired with, or −1. */
    public int[] partners(int runs) {
        int[] partners = new int[runs];
        Arrays.fill(partners, -1);
        for (Pair pair : pairs.reversed()) {
            partners[pair.one] = pair.other;
        }
        return partners;
    }

    /**
     * The first variant's scores less the second's.
     *
     * @param one by run
     * @param other by run
     */
    public double[] differences(double[] one, double[] other) {
        return pairs.stream().mapToDouble(pair -> one[pair.one] - other[pair.other]).toArray();
    }

    private static Set<String> shared(List<Run> one, List<Run> other) {
        Set<String> shared = new LinkedHashSet<>(streams(one));
        shared.retainAll(streams(other));
        return shared;
    }

    private static Set<String> streams(List<Run> runs) {
        return runs.isEmpty() ? Set.of() : runs.getFirst().seeds().keySet();
    }

    /** What runs have in common that are paired. */
    private static Object key(Run run, Set<String> shared, boolean together) {
        List<Object> key = new ArrayList<>();
        key.add(run.fold());
        shared.forEach(stream -> key.add(run.seeds().getOrDefault(stream, 0L)));
        if (shared.isEmpty() && together && !run.seeds().isEmpty()) {
            key.add(run.seeds().firstEntry().getValue());
        }
        return key;
    }

    private static List<Factor> factors(List<Pair> pairs, List<Run> one, List<Run> other) {
        Set<String> streams = new LinkedHashSet<>(List.of(Split.STREAM));
        streams.addAll(streams(one));
        streams.addAll(streams(other));
        List<Factor> factors = new ArrayList<>();
        for (String stream : streams) {
            Factor factor = Factor.of(stream, pairs.stream()
                    .map(pair -> outcome(stream, one.get(pair.one), other.get(pair.other)))
                    .toList());
            if (factor.count() > 1) {
                factors.add(factor);
            }
        }
        return IntStream.range(0, factors.size())
                .filter(i -> IntStream.range(0, factors.size()).noneMatch(j -> stands(factors, j, i)))
                .mapToObj(factors::get)
                .toList();
    }

    /** Whether one choice stands for another: it is finer, or the same and comes first. */
    private static boolean stands(List<Factor> factors, int one, int other) {
        return one != other && factors.get(one).determines(factors.get(other))
                && (one < other || !factors.get(other).determines(factors.get(one)));
    }

    /** Each fold is another split. */
    private static Object outcome(String stream, Run one, Run other) {
        Long seed = one.seeds().getOrDefault(stream, other.seeds().getOrDefault(stream, 0L));
        return List.of(seed, stream.equals(Split.STREAM) ? one.fold() : OptionalInt.empty());
    }
}
