package dev.eckart.reports.statistics;

import dev.eckart.experiments.run.VariantResults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairings of variants, each made once for all metrics. Not thread-safe. */
public final class Pairings {

    private final List<VariantResults> variants;
    private final Map<List<Integer>, Pairing> made = new HashMap<>();

    /** Of these variants. */
    public Pairings(List<VariantResults> variants) {
        this.variants = List.copyOf(variants);
    }

    /** The variants, in order. */
    public List<VariantResults> variants() {
        return variants;
    }

    /** The pairing of two of them. */
    public Pairing of(int one, int other) {
        return made.computeIfAbsent(
                List.of(one, other), missing -> Pairing.of(variants.get(one), variants.get(other)));
    }
}
