package dev.eckart.linalg.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Element-wise descent along anti-diagonals: a cell needs those to its left and above it, so that the cells of an
 * anti-diagonal can be visited at once. Cells lie {@link #LANES} to a diagonal, the lowest first.
 */
@Twin
final class F64Diagonals {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    static final int LANES = SPECIES.length();
    /** Each column moves to the row below: a lane down. */
    private static final VectorShuffle<Double> DOWN = VectorShuffle.fromOp(SPECIES, lane -> (lane + 1) % LANES);
    /** The lane of the first row, which meets a column first. */
    private static final VectorMask<Double> FIRST = VectorMask.fromLong(SPECIES, 1L << (LANES - 1));

    private F64Diagonals() { }

    /**
     * The diagonals that begin in the first row from one column on, up to another.
     *
     * @param panel at {@code u} the rows' factors, at {@code v} those of the columns under way: for each factor a
     * vector
     */
    static void one(
            double[] cells, int start, double[] columns, int rank, double[] panel, int u, int v, int from, int to,
            double offset, double slope, double rate) {
        for (int j = from; j < to; j++) {
            int entering = j * rank;
            int leaving = entering - (LANES - 1) * rank;
            DoubleVector product = DoubleVector.zero(SPECIES);
            for (int k = 0; k < rank; k++) {
                int p = k * LANES;
                DoubleVector met = moved(panel, v + p, columns[entering + k]);
                product = DoubleVector.fromArray(SPECIES, panel, u + p).fma(met, product);
            }
            DoubleVector cell = DoubleVector.fromArray(SPECIES, cells, start + j * LANES);
            DoubleVector s = cell.sub(product.add(offset)).mul(slope).mul(rate);
            for (int k = 0; k < rank; k++) {
                columns[leaving + k] = stepped(panel, u + k * LANES, v + k * LANES, s);
            }
        }
    }

    /** The same of two blocks of rows in turn, the second as many columns behind as it has rows: neither waits. */
    static void two(
            double[] cells, int start, int secondStart, double[] columns, int rank, double[] panel, int u, int v,
            int secondU, int secondV, int from, int to, double offset, double slope, double rate) {
        for (int j = from; j < to; j++) {
            int entering = j * rank;
            int leaving = entering - (LANES - 1) * rank;
            int behind = LANES * rank;
            DoubleVector product = DoubleVector.zero(SPECIES);
            DoubleVector secondProduct = DoubleVector.zero(SPECIES);
            for (int k = 0; k < rank; k++) {
                int p = k * LANES;
                DoubleVector met = moved(panel, v + p, columns[entering + k]);
                product = DoubleVector.fromArray(SPECIES, panel, u + p).fma(met, product);
                DoubleVector secondMet = moved(panel, secondV + p, columns[entering - behind + k]);
                secondProduct = DoubleVector.fromArray(SPECIES, panel, secondU + p).fma(secondMet, secondProduct);
            }
            DoubleVector cell = DoubleVector.fromArray(SPECIES, cells, start + j * LANES);
            DoubleVector secondCell = DoubleVector.fromArray(SPECIES, cells, secondStart + (j - LANES) * LANES);
            DoubleVector s = cell.sub(product.add(offset)).mul(slope).mul(rate);
            DoubleVector secondS = secondCell.sub(secondProduct.add(offset)).mul(slope).mul(rate);
            for (int k = 0; k < rank; k++) {
                int p = k * LANES;
                columns[leaving + k] = stepped(panel, u + p, v + p, s);
                columns[leaving - behind + k] = stepped(panel, secondU + p, secondV + p, secondS);
            }
        }
    }

    /** The columns under way, each a row further, after a new one. */
    private static DoubleVector moved(double[] panel, int v, double entering) {
        DoubleVector moved = DoubleVector.fromArray(SPECIES, panel, v)
                .rearrange(DOWN)
                .blend(DoubleVector.broadcast(SPECIES, entering), FIRST);
        moved.intoArray(panel, v);
        return moved;
    }

    /** Steps a factor of all rows and columns, and returns that of the column which has met the last row. */
    private static double stepped(double[] panel, int u, int v, DoubleVector s) {
        DoubleVector before = DoubleVector.fromArray(SPECIES, panel, v);
        DoubleVector row = DoubleVector.fromArray(SPECIES, panel, u).add(s.mul(before));
        DoubleVector column = before.add(s.mul(row));
        row.intoArray(panel, u);
        column.intoArray(panel, v);
        return column.lane(0);
    }
}
