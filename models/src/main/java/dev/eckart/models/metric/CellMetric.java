package dev.eckart.models.metric;

import dev.eckart.linalg.NdArray;
import java.util.OptionalDouble;

/** A metric of predicted cells: of factorisations and completions. */
public non-sealed interface CellMetric extends Metric {

    /**
     * The metric of some cells.
     *
     * @param predicted the predictions, k
     * @param truth the values, k, in the same order
     * @return undefined without cells, and where a prediction or a value is NaN or infinite
     */
    Score score(NdArray predicted, NdArray truth);

    /**
     * The least value that any factorisation of a rank can reach on all cells of a matrix (Eckart–Young), where such a
     * bound is known for this metric.
     *
     * @param singularValues all of them, largest first
     * @param rank at least 1
     * @param cells the number of cells of the matrix
     */
    default OptionalDouble lowerBound(NdArray singularValues, int rank, int cells) {
        return OptionalDouble.empty();
    }
}
