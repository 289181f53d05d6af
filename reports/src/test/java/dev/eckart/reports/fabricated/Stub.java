package dev.eckart.reports.fabricated;

import dev.eckart.components.Name;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Factorisation;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;

/** A model that is never fitted, for tests. */
@Name("factorisation")
public record Stub(int rank, Descent fit) implements Factoriser {

    /** How it would be fitted. */
    @Name("gradient")
    public record Descent(double learningRate, int epochs) {}

    /** Rank 2, learning rate 0.01, 1000 epochs. */
    public static Stub usual() {
        return new Stub(2, new Descent(0.01, 1000));
    }

    @Override
    public Factorisation fit(NdArray matrix, FitContext context) {
        throw new UnsupportedOperationException("results are fabricated");
    }
}
