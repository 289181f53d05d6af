package dev.eckart.models.factorisation;

import dev.eckart.autodiff.Parameter;
import dev.eckart.autodiff.Tensor;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import java.util.function.IntUnaryOperator;

/** The regularisation of some lines' numbers, as a term beside the loss. */
final class Penalty {

    private final L2 l2;
    private final Observed train;

    Penalty(L2 l2, Observed train) {
        this.l2 = l2;
        this.train = train;
    }

    /** The weighted squares of numbers of the rows: m×r, or m. */
    Tensor ofRows(Parameter numbers) {
        return of(numbers, row -> train.rowStart(row + 1) - train.rowStart(row));
    }

    /** The weighted squares of numbers of the columns: n×r, or n. */
    Tensor ofColumns(Parameter numbers) {
        return of(numbers, column -> train.columnStart(column + 1) - train.columnStart(column));
    }

    private Tensor of(Parameter numbers, IntUnaryOperator cells) {
        Tensor squares = numbers.tensor().square();
        Tensor counted = switch (l2.per()) {
            case LINE -> squares;
            case OBSERVED_CELL -> squares.times(counts(numbers.shape(), cells));
        };
        return counted.sum().times(l2.weight() / 2);
    }

    private static Tensor counts(Shape shape, IntUnaryOperator cells) {
        double[] counts = new double[shape.extent(0)];
        for (int line = 0; line < counts.length; line++) {
            counts[line] = cells.applyAsInt(line);
        }
        Shape beside = shape.rank() == 1 ? shape : Shape.of(counts.length, 1);
        return Tensor.constant(F64Array.owning(counts, beside));
    }
}
