package dev.eckart.models.initialiser;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;

/**
 * Where the factors of a matrix start.
 *
 * @param rowFactors U, m×r
 * @param columnFactors V, n×r
 */
public record FactorStart(NdArray rowFactors, NdArray columnFactors) {

    /** The same with 0 in the place of every negative number. */
    public FactorStart nonNegative() {
        return new FactorStart(nonNegative(rowFactors), nonNegative(columnFactors));
    }

    private static NdArray nonNegative(NdArray factors) {
        double[] elements = factors.toDoubles();
        for (int place = 0; place < elements.length; place++) {
            elements[place] = Math.max(elements[place], 0.0);
        }
        return F64Array.owning(elements, factors.shape());
    }
}
