package dev.eckart.models.factorisation;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Products;
import dev.eckart.models.DivergedException;
import dev.eckart.models.FitState;
import dev.eckart.models.initialiser.FactorStart;
import java.util.Map;

/** The state of one fit by multiplicative updates. */
final class MultiplicativeUpdates {

    /** What stands for a divisor of 0, as in scikit-learn. The dividend is 0 as well, so that the factor becomes 0. */
    private static final double TINY = 0x1.0p-23;

    private final NdArray matrix;
    private final NdArray transposed;
    private NdArray rowFactors;
    private NdArray columnFactors;

    MultiplicativeUpdates(NdArray matrix, FactorStart start) {
        this.matrix = matrix;
        this.transposed = Products.transposed(matrix);
        this.rowFactors = start.rowFactors();
        this.columnFactors = start.columnFactors();
    }

    /** @throws DivergedException if a factor is no longer finite, because a product went beyond the doubles */
    void update(int epoch) {
        rowFactors = updated(rowFactors, matrix, columnFactors);
        requireFinite(rowFactors, "row factor", epoch);
        columnFactors = updated(columnFactors, transposed, rowFactors);
        requireFinite(columnFactors, "column factor", epoch);
    }

    Factors factors() {
        return new Factors(rowFactors, columnFactors);
    }

    Map<String, NdArray> state() {
        return Map.of("rowFactors", rowFactors, "columnFactors", columnFactors);
    }

    void restore(FitState kept) {
        rowFactors = kept.array("rowFactors");
        columnFactors = kept.array("columnFactors");
    }

    private static NdArray updated(NdArray factors, NdArray matrix, NdArray others) {
        NdArray dividends = Products.of(matrix, others);
        NdArray gram = Products.of(Products.transposed(others), others);
        NdArray divisors = Products.of(factors, gram);
        double[] updated = factors.toDoubles();
        for (int place = 0; place < updated.length; place++) {
            double divisor = divisors.at(place);
            updated[place] *= dividends.at(place) / (divisor == 0 ? TINY : divisor);
        }
        return F64Array.owning(updated, factors.shape());
    }

    private static void requireFinite(NdArray factors, String what, int epoch) {
        for (int place = 0; place < factors.shape().size(); place++) {
            if (!Double.isFinite(factors.at(place))) {
                throw new DivergedException(what, epoch);
            }
        }
    }
}
