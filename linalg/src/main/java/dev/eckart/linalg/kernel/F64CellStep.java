package dev.eckart.linalg.kernel;

/**
 * How far a cell's factors step.
 *
 * @param offset what all predictions start from
 * @param slope the loss's descent is this many times the error
 * @param learningRate of that the step is this many times
 */
@Twin
public record F64CellStep(double offset, double slope, double learningRate) {

    /** The step of a cell whose factors have that inner product. */
    double of(double cell, double product) {
        return learningRate * (slope * (cell - (offset + product)));
    }
}
