package dev.eckart.linalg.kernel;

/**
 * As many rows as a vector has lanes, on their way through the columns, one row a lane. Each row is a column behind the
 * row above it, which has the last lane: so the columns that are under way lie in the lanes as they do in the matrix.
 */
@Twin
final class F64RowBlock {

    private static final int LANES = F64Diagonals.LANES;

    private final double[] panel;
    private final int u;
    private final int v;
    private final int rank;
    private int row;

    /** @param panel from {@code start} on the rows' factors, then those of the columns: for each factor a vector */
    F64RowBlock(int rank, double[] panel, int start) {
        this.rank = rank;
        this.panel = panel;
        this.u = start;
        this.v = start + rank * LANES;
    }

    /** Where the rows' factors begin. */
    int u() {
        return u;
    }

    /** Where those of the columns begin. */
    int v() {
        return v;
    }

    /** The first of the rows. */
    int row() {
        return row;
    }

    /** Takes rows up, and the columns that are under way when the first row is before column {@code next}. */
    void begin(int first, double[] rowFactors, double[] columnFactors, int next) {
        row = first;
        for (int k = 0; k < rank; k++) {
            for (int lane = 0; lane < LANES; lane++) {
                panel[u + k * LANES + lane] = rowFactors[place(lane) * rank + k];
            }
            for (int lane = 1; lane < LANES; lane++) {
                panel[v + k * LANES + lane] = columnFactors[(next - LANES + lane) * rank + k];
            }
        }
    }

    /** Puts them back; the column in the first lane has been left behind before. */
    void end(double[] rowFactors, double[] columnFactors, int next) {
        for (int k = 0; k < rank; k++) {
            for (int lane = 0; lane < LANES; lane++) {
                rowFactors[place(lane) * rank + k] = panel[u + k * LANES + lane];
            }
            for (int lane = 1; lane < LANES; lane++) {
                columnFactors[(next - LANES + lane) * rank + k] = panel[v + k * LANES + lane];
            }
        }
    }

    private int place(int lane) {
        return row + LANES - 1 - lane;
    }
}
