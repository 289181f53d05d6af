package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * What rows come to, row after row. The lanes of {@link F64Lanes} are those of one vector, or two; terms that lack are
 * loaded as +0, which changes no lane, since none is ever −0. With narrower vectors: the plain loops.
 */
@Twin
final class F64VectorRows {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final int LANES = F64Lanes.LANES;
    private static final int VECTORS = LANES / WIDTH;
    /** The lanes from a half, a quarter … on. */
    private static final VectorShuffle<Double> FROM_8 = VectorShuffle.iota(SPECIES, 8, 1, true);
    private static final VectorShuffle<Double> FROM_4 = VectorShuffle.iota(SPECIES, 4, 1, true);
    private static final VectorShuffle<Double> FROM_2 = VectorShuffle.iota(SPECIES, 2, 1, true);
    private static final VectorShuffle<Double> FROM_1 = VectorShuffle.iota(SPECIES, 1, 1, true);

    private static final int[] ROWS = rows();

    private F64VectorRows() { }

    static void sums(double[] x, int xStart, int rows, int columns, double[] y, int yStart, double[] scratch) {
        if (VECTORS > 2 || columns <= F64FewColumns.MOST) {
            F64ScalarSums.rowSums(x, xStart, rows, columns, y, yStart, scratch);
        } else if (columns > F64Lanes.BLOCK) {
            for (int i = 0; i < rows; i++) {
                y[yStart + i] = F64VectorLanes.sum(x, xStart + i * columns, columns, scratch);
            }
        } else if (VECTORS == 1 && columns <= 2 * WIDTH) {
            sumsOfNarrow(x, xStart, rows, columns, y, yStart);
        } else if (VECTORS == 1) {
            sumsOfOne(x, xStart, rows, columns, y, yStart);
        } else {
            sumsOfTwo(x, xStart, rows, columns, y, yStart);
        }
    }

    private static void sumsOfNarrow(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        VectorMask<Double> first = SPECIES.indexInRange(0, columns);
        VectorMask<Double> second = SPECIES.indexInRange(WIDTH, columns);
        for (int i = 0; i < rows; i++) {
            int row = xStart + i * columns;
            DoubleVector sum = DoubleVector.zero(SPECIES)
                    .add(DoubleVector.fromArray(SPECIES, x, row, first))
                    .add(DoubleVector.fromArray(SPECIES, x, row + WIDTH, second));
            DoubleVector halves = WIDTH > 8 ? sum.add(sum.rearrange(FROM_8)) : sum;
            DoubleVector quarters = halves.add(halves.rearrange(FROM_4));
            DoubleVector eighths = quarters.add(quarters.rearrange(FROM_2));
            y[yStart + i] = eighths.add(eighths.rearrange(FROM_1)).lane(0);
        }
    }

    private static void sumsOfOne(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        int whole = SPECIES.loopBound(columns);
        VectorMask<Double> left = SPECIES.indexInRange(whole, columns);
        for (int i = 0; i < rows; i++) {
            int row = xStart + i * columns;
            DoubleVector sum = DoubleVector.zero(SPECIES);
            for (int j = 0; j < whole; j += WIDTH) {
                sum = sum.add(DoubleVector.fromArray(SPECIES, x, row + j));
            }
            sum = sum.add(DoubleVector.fromArray(SPECIES, x, row + whole, left));
            DoubleVector halves = WIDTH > 8 ? sum.add(sum.rearrange(FROM_8)) : sum;
            DoubleVector quarters = halves.add(halves.rearrange(FROM_4));
            DoubleVector eighths = quarters.add(quarters.rearrange(FROM_2));
            y[yStart + i] = eighths.add(eighths.rearrange(FROM_1)).lane(0);
        }
    }

    private static void sumsOfTwo(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        int whole = columns / LANES * LANES;
        VectorMask<Double> left = SPECIES.indexInRange(whole, columns);
        VectorMask<Double> leftAbove = SPECIES.indexInRange(whole + WIDTH, columns);
        for (int i = 0; i < rows; i++) {
            int row = xStart + i * columns;
            DoubleVector lower = DoubleVector.zero(SPECIES);
            DoubleVector upper = DoubleVector.zero(SPECIES);
            for (int j = 0; j < whole; j += LANES) {
                lower = lower.add(DoubleVector.fromArray(SPECIES, x, row + j));
                upper = upper.add(DoubleVector.fromArray(SPECIES, x, row + j + WIDTH));
            }
            lower = lower.add(DoubleVector.fromArray(SPECIES, x, row + whole, left));
            upper = upper.add(DoubleVector.fromArray(SPECIES, x, row + whole + WIDTH, leftAbove));
            DoubleVector halves = lower.add(upper);
            DoubleVector quarters = WIDTH > 4 ? halves.add(halves.rearrange(FROM_4)) : halves;
            DoubleVector eighths = quarters.add(quarters.rearrange(FROM_2));
            y[yStart + i] = eighths.add(eighths.rearrange(FROM_1)).lane(0);
        }
    }

    static void maxima(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        if (VECTORS > 2 || (rows < WIDTH && columns <= 2 * WIDTH)) {
            F64ScalarSums.rowMaxima(x, xStart, rows, columns, y, yStart);
        } else if (columns <= 2 * WIDTH) {
            maximaOfNarrow(x, xStart, rows, columns, y, yStart);
        } else {
            maximaOfWide(x, xStart, rows, columns, y, yStart);
        }
    }

    /** As many rows at a time as there are lanes, the last of them perhaps twice. */
    private static void maximaOfNarrow(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        int last = rows - WIDTH;
        for (int i = 0; i < rows; i += WIDTH) {
            int first = Math.min(i, last);
            DoubleVector greatest = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
            for (int j = 0; j < columns; j++) {
                int place = xStart + first * columns + j;
                greatest = greatest.max(DoubleVector.fromArray(SPECIES, x, place, ROWS, columns * WIDTH));
            }
            greatest.intoArray(y, yStart + first);
        }
    }

    /** Where rows begin, for each narrow number of columns. */
    private static int[] rows() {
        int[] places = new int[(2 * WIDTH + 1) * WIDTH];
        for (int i = 0; i < places.length; i++) {
            places[i] = i / WIDTH * (i % WIDTH);
        }
        return places;
    }

    /** Elements may count twice. */
    private static void maximaOfWide(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        for (int i = 0; i < rows; i++) {
            int row = xStart + i * columns;
            DoubleVector greatest = DoubleVector.fromArray(SPECIES, x, row + columns - WIDTH);
            for (int j = 0; j < columns - WIDTH; j += WIDTH) {
                greatest = greatest.max(DoubleVector.fromArray(SPECIES, x, row + j));
            }
            DoubleVector halves = WIDTH > 8 ? greatest.max(greatest.rearrange(FROM_8)) : greatest;
            DoubleVector quarters = WIDTH > 4 ? halves.max(halves.rearrange(FROM_4)) : halves;
            DoubleVector eighths = quarters.max(quarters.rearrange(FROM_2));
            y[yStart + i] = eighths.max(eighths.rearrange(FROM_1)).lane(0);
        }
    }
}
