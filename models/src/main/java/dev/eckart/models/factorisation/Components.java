package dev.eckart.models.factorisation;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Products;
import dev.eckart.models.Factorisation;

/**
 * The principal components of a matrix. Beside the outputs of every factorisation it has {@code scores}, which are the
 * row factors, and {@code axes}, which are the column factors. Immutable and thread-safe.
 *
 * @param mean the columns' means, n
 * @param scores m×r
 * @param axes n×r, orthonormal columns
 */
public record Components(NdArray mean, NdArray scores, NdArray axes) implements Factorisation {

    @Override
    public NdArray rowFactors() {
        return scores;
    }

    @Override
    public NdArray columnFactors() {
        return axes;
    }

    /** scores · axesᵀ + mean, m×n: each product one chain of fused multiply-adds, and the mean added to it. */
    @Override
    public NdArray reconstruction() {
        F64Array products = Products.byTransposed(scores, axes);
        double[] cells = products.toDoubles();
        for (int place = 0; place < cells.length; place++) {
            cells[place] += mean.at(place % products.columns());
        }
        return F64Array.owning(cells, products.shape());
    }

    @Override
    public NdArray output(String name) {
        return switch (name) {
            case "scores" -> scores;
            case "axes" -> axes;
            default -> Factorisation.super.output(name);
        };
    }
}
