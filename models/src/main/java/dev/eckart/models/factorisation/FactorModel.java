package dev.eckart.models.factorisation;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import dev.eckart.models.FitContext;
import dev.eckart.models.initialiser.FactorInitialiser;
import dev.eckart.models.initialiser.FactorStart;
import dev.eckart.models.initialiser.FactorTarget;
import dev.eckart.models.initialiser.Initialiser;
import java.util.List;

/**
 * What models of a matrix as offset + row bias + column bias + UVᵀ have in common, whether the matrix is observed in
 * whole or in part. It is the part of them that a fit looks at.
 */
public interface FactorModel {

    /** The number of columns of U and V. */
    int rank();

    /** What all predictions start from; it is not trained. */
    Offset offset();

    /** Which lines have a bias, each kind at most once. */
    List<Bias> biases();

    /** Whether U and V have no negative element; biases may. */
    boolean nonNegative();

    /** Whether lines of that kind have a bias. */
    default boolean has(Bias bias) {
        return biases().contains(bias);
    }

    /** The number that predictions for these cells, at least one, start from. */
    default double offsetOf(Observed train) {
        return switch (offset()) {
            case NONE -> 0;
            case GLOBAL_MEAN -> mean(train);
        };
    }

    /** Adds a problem for each setting of an initialiser that does not suit U and V of the data. */
    default void checkStart(FactorInitialiser init, DataShape data, Problems problems) {
        init.check(List.of(Shape.of(data.rows(), rank()), Shape.of(data.columns(), rank())), problems);
    }

    /** Where U and V start; in a non-negative model with 0 in the place of negative numbers. */
    default FactorStart start(FactorInitialiser init, Observed train, FitContext context) {
        FactorTarget target = new FactorTarget(
                train.rows(), train.columns(), rank(), () -> Residue.less(train.dense(mean(train)), offsetOf(train)));
        FactorStart start = init.start(target, context.stream(Initialiser.STREAM));
        return nonNegative() ? start.nonNegative() : start;
    }

    private static double mean(Observed train) {
        return Sums.mean(Math.toIntExact(train.count()), train::value);
    }
}
