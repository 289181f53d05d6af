package dev.eckart.models.initialiser;

import dev.eckart.linalg.NdArray;
import java.util.function.Supplier;

/**
 * What two thin matrices, of which the start is wanted, are to multiply to.
 *
 * @param rows m, the rows of U
 * @param columns n, the rows of V
 * @param rank r, the columns of both, from 1 to min(m, n)
 * @param matrix the data less the model's offset, m×n; cells that are not observed count as the mean of the observed
 *     ones. It is only made when asked for
 */
public record FactorTarget(int rows, int columns, int rank, Supplier<NdArray> matrix) {}
