package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Adds a row that repeats. Without a relu, the bound that is to be exceeded is NaN, below which nothing is. */
@Twin
final class F64VectorRowAdder {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    /** The vectors of shorter rows are gathered, once for many rows: as many as there are places to begin at. */
    private static final int SHORT = F64Lanes.LANES / WIDTH > 2 ? 0 : 2 * WIDTH;
    private static final int LONGEST = SHORT + WIDTH;
    private static final int[] PLACES = places();

    private F64VectorRowAdder() { }

    static void addRow(
            double[] a, int aStart, double[] row, int rowStart, int columns, int column, boolean relu,
            double[] y, int yStart, int count) {
        int vectors = count / WIDTH;
        double bound = relu ? 0 : Double.NaN;
        if (columns <= SHORT && vectors > columns) {
            addShort(a, aStart, row, rowStart, columns, column, bound, y, yStart, vectors);
            int done = vectors * WIDTH;
            F64ScalarElements.addRow(a, aStart + done, row, rowStart, columns, (column + done) % columns, relu,
                    y, yStart + done, count - done);
        } else if (columns >= WIDTH) {
            addLong(a, aStart, row, rowStart, columns, column, bound, y, yStart, count);
        } else {
            F64ScalarElements.addRow(a, aStart, row, rowStart, columns, column, relu, y, yStart, count);
        }
    }

    private static void addShort(
            double[] a, int aStart, double[] row, int rowStart, int columns, int column, double bound,
            double[] y, int yStart, int vectors) {
        int period = columns / Math.min(Integer.lowestOneBit(columns), WIDTH);
        if (period == 3) {
            addThrees(a, aStart, row, rowStart, columns, column, bound, y, yStart, vectors);
            return;
        }
        for (int v = 0; v < period; v++) {
            int place = columns * LONGEST + (column + v * WIDTH) % columns;
            DoubleVector part = DoubleVector.fromArray(SPECIES, row, rowStart, PLACES, place);
            for (int i = v; i < vectors; i += period) {
                DoubleVector sum = DoubleVector.fromArray(SPECIES, a, aStart + i * WIDTH).add(part);
                sum.blend(0, sum.compare(VectorOperators.LE, bound)).intoArray(y, yStart + i * WIDTH);
            }
        }
    }

    /** In the order of the elements, which is quicker, for rows of 3, 6 or 12. */
    private static void addThrees(
            double[] a, int aStart, double[] row, int rowStart, int columns, int column, double bound,
            double[] y, int yStart, int vectors) {
        int places = columns * LONGEST;
        DoubleVector first = DoubleVector.fromArray(SPECIES, row, rowStart, PLACES, places + column);
        DoubleVector second =
                DoubleVector.fromArray(SPECIES, row, rowStart, PLACES, places + (column + WIDTH) % columns);
        DoubleVector third =
                DoubleVector.fromArray(SPECIES, row, rowStart, PLACES, places + (column + 2 * WIDTH) % columns);
        for (int v = 0; v < vectors; v++) {
            int i = v * WIDTH;
            DoubleVector sum = DoubleVector.fromArray(SPECIES, a, aStart + i).add(first);
            sum.blend(0, sum.compare(VectorOperators.LE, bound)).intoArray(y, yStart + i);
            DoubleVector next = first;
            first = second;
            second = third;
            third = next;
        }
    }

    private static void addLong(
            double[] a, int aStart, double[] row, int rowStart, int columns, int column, double bound,
            double[] y, int yStart, int count) {
        int from = column;
        int size;
        for (int done = 0; done < count; done += size, from = 0) {
            size = Math.min(columns - from, count - done);
            addPart(a, aStart + done, row, rowStart + from, bound, y, yStart + done, size);
        }
    }

    private static void addPart(
            double[] a, int aStart, double[] row, int rowStart, double bound, double[] y, int yStart, int count) {
        int last = count - WIDTH;
        if (last < 0) {
            F64ScalarElements.addRow(a, aStart, row, rowStart, count, 0, bound == 0, y, yStart, count);
            return;
        }
        DoubleVector end = DoubleVector.fromArray(SPECIES, a, aStart + last)
                .add(DoubleVector.fromArray(SPECIES, row, rowStart + last));
        for (int i = 0; i < last; i += WIDTH) {
            DoubleVector sum = DoubleVector.fromArray(SPECIES, a, aStart + i)
                    .add(DoubleVector.fromArray(SPECIES, row, rowStart + i));
            sum.blend(0, sum.compare(VectorOperators.LE, bound)).intoArray(y, yStart + i);
        }
        end.blend(0, end.compare(VectorOperators.LE, bound)).intoArray(y, yStart + last);
    }

    /** The places of a row, again and again, for each short one. */
    private static int[] places() {
        int[] places = new int[(SHORT + 1) * LONGEST];
        for (int i = LONGEST; i < places.length; i++) {
            places[i] = i % LONGEST % (i / LONGEST);
        }
        return places;
    }
}
