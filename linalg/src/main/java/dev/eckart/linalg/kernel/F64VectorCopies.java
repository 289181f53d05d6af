package dev.eckart.linalg.kernel;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Copies that repeat, in vector lanes and in great pieces. */
@Twin
final class F64VectorCopies {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    /** Pieces of so many elements are copied as fast as longer ones. */
    private static final int LONG = 256;
    /** With so many columns, taking the vectors of several rows together needs but half as many of them. */
    private static final int FEW = WIDTH / 2;
    private static final double[] PLACES = places();

    private F64VectorCopies() { }

    /** What has been written is copied behind itself until it is long, and then piece after piece. */
    static void repeatRow(double[] x, int xStart, int columns, double[] y, int yStart, int rows) {
        if (rows == 0 || columns == 0) {
            return;
        }
        System.arraycopy(x, xStart, y, yStart, columns);
        int size = rows * columns;
        int done = columns;
        int piece = columns;
        while (done < size) {
            int next = Math.min(piece, size - done);
            System.arraycopy(y, yStart, y, yStart + done, next);
            done += next;
            piece = piece < LONG ? done : piece;
        }
    }

    static void repeatColumn(double[] x, int xStart, int rows, double[] y, int yStart, int columns) {
        if (columns <= 1) {
            System.arraycopy(x, xStart, y, yStart, rows * columns);
        } else if (columns <= FEW) {
            few(x, xStart, rows, y, yStart, columns);
        } else if (columns < WIDTH) {
            narrow(x, xStart, rows, y, yStart, columns);
        } else if (columns <= 2 * WIDTH) {
            pairs(x, xStart, rows, y, yStart, columns);
        } else {
            wide(x, xStart, rows, y, yStart, columns);
        }
    }

    /** As many rows at a time as there are lanes: each vector of theirs takes its own out of one of all numbers. */
    private static void few(double[] x, int xStart, int rows, double[] y, int yStart, int columns) {
        int whole = SPECIES.loopBound(rows);
        for (int v = 0; v < columns; v++) {
            DoubleVector places = DoubleVector.fromArray(SPECIES, PLACES, (columns * WIDTH + v) * WIDTH);
            int place = yStart + v * WIDTH;
            for (int i = 0; i < whole; i += WIDTH, place += columns * WIDTH) {
                places.selectFrom(DoubleVector.fromArray(SPECIES, x, xStart + i)).intoArray(y, place);
            }
        }
        for (int i = whole; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                y[yStart + i * columns + j] = x[xStart + i];
            }
        }
    }

    /** The rows of the elements of all vectors, for each of these numbers of columns. */
    private static double[] places() {
        double[] places = new double[(FEW + 1) * WIDTH * WIDTH];
        for (int columns = 1; columns <= FEW; columns++) {
            for (int i = 0; i < columns * WIDTH; i++) {
                int row = i / columns;
                places[columns * WIDTH * WIDTH + i] = row;
            }
        }
        return places;
    }

    /** A vector for each row, as long as there is room for it: the rows behind are written after it. */
    private static void narrow(double[] x, int xStart, int rows, double[] y, int yStart, int columns) {
        int roomy = Math.max(0, rows - Math.ceilDiv(WIDTH, columns) + 1);
        for (int i = 0; i < roomy; i++) {
            DoubleVector.broadcast(SPECIES, x[xStart + i]).intoArray(y, yStart + i * columns);
        }
        for (int i = roomy; i < rows; i++) {
            Arrays.fill(y, yStart + i * columns, yStart + (i + 1) * columns, x[xStart + i]);
        }
    }

    private static void pairs(double[] x, int xStart, int rows, double[] y, int yStart, int columns) {
        for (int i = 0; i < rows; i++) {
            DoubleVector number = DoubleVector.broadcast(SPECIES, x[xStart + i]);
            int row = yStart + i * columns;
            number.intoArray(y, row);
            number.intoArray(y, row + columns - WIDTH);
        }
    }

    private static void wide(double[] x, int xStart, int rows, double[] y, int yStart, int columns) {
        for (int i = 0; i < rows; i++) {
            DoubleVector number = DoubleVector.broadcast(SPECIES, x[xStart + i]);
            int row = yStart + i * columns;
            for (int j = 0; j < columns - WIDTH; j += WIDTH) {
                number.intoArray(y, row + j);
            }
            number.intoArray(y, row + columns - WIDTH);
        }
    }
}
