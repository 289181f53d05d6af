package dev.eckart.reports.fabricated;

import dev.eckart.components.Name;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Factorisation;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import dev.eckart.models.training.Keep;
import java.util.Optional;

/** A model that is never fitted, for tests. */
@Name("factorisation")
public record Stub(int rank, Descent fit) implements Factoriser {

    /** How it would be fitted. */
    @Name("gradient")
    public record Descent(double learningRate, int epochs, Optional<Keep> keep) {}

    /** Rank 2, learning rate 0.01, 1000 epochs. */
    public static Stub usual() {
        return new Stub(2, new Descent(0.01, 1000, Optional.empty()));
    }

    @Override
    public Factorisation fit(NdArray matrix, FitContext context) {
        throw new UnsupportedOperationException("results are fabricated");
    }
}
