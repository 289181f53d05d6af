package dev.eckart.reports.fabricated;

import dev.eckart.components.Name;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.comparison.Comparison;
import java.util.SequencedMap;

/** A comparison that is never made, for tests. */
@Name("alignment")
public record Image(String of, String to) implements Comparison {

    @Override
    public SequencedMap<String, Double> compare(NdArray of, NdArray to) {
        throw new UnsupportedOperationException("numbers are fabricated");
    }
}
