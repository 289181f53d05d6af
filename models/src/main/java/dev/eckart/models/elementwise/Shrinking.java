package dev.eckart.models.elementwise;

import dev.eckart.linalg.Observed;
import dev.eckart.models.factorisation.L2;
import dev.eckart.models.factorisation.NoRegularisation;
import dev.eckart.models.factorisation.Regularisation;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The share of themselves that the numbers of a row or column lose in each visit to one of its cells. */
final class Shrinking {

    private final double[] rows;
    private final double[] columns;

    private Shrinking(double[] rows, double[] columns) {
        this.rows = rows;
        this.columns = columns;
    }

    static Shrinking of(Regularisation regularisation, double learningRate, Observed train) {
        return switch (regularisation) {
            case NoRegularisation _ -> new Shrinking(new double[train.rows()], new double[train.columns()]);
            case L2(double weight, var per) -> {
                double share = learningRate * weight;
                yield switch (per) {
                    case OBSERVED_CELL -> new Shrinking(
                            filled(share, train.rows()), filled(share, train.columns()));
                    case LINE -> new Shrinking(
                            shared(share, train.rows(), row -> train.rowStart(row + 1) - train.rowStart(row)),
                            shared(share, train.columns(), column ->
                                    train.columnStart(column + 1) - train.columnStart(column)));
                };
            }
        };
    }

    double ofRow(int row) {
        return rows[row];
    }

    double ofColumn(int column) {
        return columns[column];
    }

    private static double[] filled(double share, int lines) {
        double[] shares = new double[lines];
        Arrays.fill(shares, share);
        return shares;
    }

    /** A line without cells is never visited. */
    private static double[] shared(double share, int lines, IntUnaryOperator cells) {
        double[] shares = new double[lines];
        Arrays.setAll(shares, line -> share / Math.max(1, cells.applyAsInt(line)));
        return shares;
    }
}
