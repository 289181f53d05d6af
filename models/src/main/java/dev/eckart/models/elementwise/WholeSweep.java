package dev.eckart.models.elementwise;

import dev.eckart.linalg.Observed;
import dev.eckart.linalg.kernel.F64CellStep;
import dev.eckart.linalg.kernel.F64Descent;
import dev.eckart.linalg.kernel.Machine;
import dev.eckart.models.factorisation.FactorModel;
import dev.eckart.models.factorisation.NoRegularisation;
import java.util.Optional;
import java.util.OptionalDouble;

/** The epochs of the plainest fits, whose order and settings leave the kernel a choice of how to visit the cells. */
final class WholeSweep {

    private final F64Descent kernel;
    private final double[] rowFactorsBefore;
    private final double[] columnFactorsBefore;

    private WholeSweep(F64Descent kernel, int rowFactors, int columnFactors) {
        this.kernel = kernel;
        this.rowFactorsBefore = new double[rowFactors];
        this.columnFactorsBefore = new double[columnFactors];
    }

    /** Empty if cells are missing, or a setting is not the kernel's. */
    static Optional<WholeSweep> of(Observed train, FactorModel model, ElementWiseSgd fit, double offset) {
        OptionalDouble slope = fit.loss().slope();
        if (slope.isEmpty() || !suits(train, model, fit)) {
            return Optional.empty();
        }
        int rank = model.rank();
        F64CellStep step = new F64CellStep(offset, slope.getAsDouble(), fit.learningRate());
        F64Descent kernel =
                Machine.descent(train.dense(0).elements(), train.rows(), train.columns(), rank, step);
        return Optional.of(new WholeSweep(kernel, train.rows() * rank, train.columns() * rank));
    }

    /** One epoch, and true; or nothing, and false, if a factor would not be finite, so that the cell can be found. */
    boolean sweep(double[] rowFactors, double[] columnFactors) {
        System.arraycopy(rowFactors, 0, rowFactorsBefore, 0, rowFactors.length);
        System.arraycopy(columnFactors, 0, columnFactorsBefore, 0, columnFactors.length);
        kernel.sweep(rowFactors, columnFactors);
        if (areFinite(rowFactors) && areFinite(columnFactors)) {
            return true;
        }
        System.arraycopy(rowFactorsBefore, 0, rowFactors, 0, rowFactors.length);
        System.arraycopy(columnFactorsBefore, 0, columnFactors, 0, columnFactors.length);
        return false;
    }

    private static boolean suits(Observed train, FactorModel model, ElementWiseSgd fit) {
        return train.count() == (long) train.rows() * train.columns()
                && fit.order() == Order.ROW_MAJOR
                && fit.update() == Update.SEQUENTIAL
                && fit.regularisation() instanceof NoRegularisation
                && model.biases().isEmpty()
                && !model.nonNegative();
    }

    private static boolean areFinite(double[] numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                return false;
            }
        }
        return true;
    }
}
