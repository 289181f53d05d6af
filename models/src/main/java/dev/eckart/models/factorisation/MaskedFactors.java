package dev.eckart.models.factorisation;

import dev.eckart.models.Completion;

/**
 * The factors of a matrix, as predictions for its cells. Immutable and thread-safe.
 *
 * @param factors offset, biases and factors
 */
public record MaskedFactors(Factors factors) implements Completion {

    @Override
    public int rows() {
        return factors.rowFactors().rows();
    }

    @Override
    public int columns() {
        return factors.columnFactors().rows();
    }

    @Override
    public double predict(int row, int column) {
        return factors.cell(row, column);
    }
}
