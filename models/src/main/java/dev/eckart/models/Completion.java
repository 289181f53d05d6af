package dev.eckart.models;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;

/** A fitted {@link Completer}. Implementations are immutable and thread-safe. */
public non-sealed interface Completion extends Fitted {

    /** The number of rows of the matrix. */
    int rows();

    /** The number of columns of the matrix. */
    int columns();

    /** The prediction for a cell; row and column count from 0. */
    double predict(int row, int column);

    /** The predictions for all cells. */
    default NdArray reconstruction() {
        double[] cells = new double[Math.multiplyExact(rows(), columns())];
        for (int place = 0; place < cells.length; place++) {
            cells[place] = predict(place / columns(), place % columns());
        }
        return F64Array.owning(cells, Shape.of(rows(), columns()));
    }

    /**
     * The output of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    default NdArray output(String name) {
        return switch (name) {
            case "reconstruction" -> reconstruction();
            default -> throw new IllegalArgumentException("no output \"" + name + "\"");
        };
    }
}
