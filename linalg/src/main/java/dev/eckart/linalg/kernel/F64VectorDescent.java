package dev.eckart.linalg.kernel;

/**
 * Element-wise descent by anti-diagonals, block of rows by block of rows, two at a time while there are two. The
 * corners of a block, where diagonals are shorter, and the rows that are left are visited one cell after another.
 */
@Twin
final class F64VectorDescent implements F64Descent {

    private static final int LANES = F64Diagonals.LANES;

    private final int rows;
    private final int columns;
    private final int rank;
    private final F64CellStep step;
    private final double[] diagonals;
    private final double[] panel;
    private final F64RowBlock first;
    private final F64RowBlock second;
    private final F64ScalarDescent single;

    F64VectorDescent(double[] cells, int rows, int columns, int rank, F64CellStep step) {
        this.rows = rows;
        this.columns = columns;
        this.rank = rank;
        this.step = step;
        this.diagonals = diagonals(cells, rows, columns);
        this.panel = new double[4 * rank * LANES];
        this.first = new F64RowBlock(rank, panel, 0);
        this.second = new F64RowBlock(rank, panel, 2 * rank * LANES);
        this.single = new F64ScalarDescent(cells, rows, columns, rank, step);
    }

    /** Whether there are a block of rows and two of columns. */
    static boolean suits(int rows, int columns) {
        return rows >= LANES && columns >= 2 * LANES;
    }

    @Override
    public void sweep(double[] u, double[] v) {
        int row = 0;
        for (; row + 2 * LANES <= rows; row += 2 * LANES) {
            two(row, u, v);
        }
        for (; row + LANES <= rows; row += LANES) {
            one(row, u, v);
        }
        single.from(row, u, v);
    }

    private void one(int row, double[] u, double[] v) {
        begin(first, row, u, v);
        walk(first, LANES - 1, columns, v);
        end(first, u, v);
    }

    private void two(int row, double[] u, double[] v) {
        begin(first, row, u, v);
        walk(first, LANES - 1, 2 * LANES - 1, v);
        begin(second, row + LANES, u, v);
        F64Diagonals.two(
                diagonals, row * columns, (row + LANES) * columns, v, rank,
                panel, first.u(), first.v(), second.u(), second.v(), 2 * LANES - 1, columns,
                step.offset(), step.slope(), step.learningRate());
        end(first, u, v);
        walk(second, columns - LANES, columns, v);
        end(second, u, v);
    }

    private void walk(F64RowBlock block, int from, int to, double[] v) {
        F64Diagonals.one(
                diagonals, block.row() * columns, v, rank, panel, block.u(), block.v(), from, to,
                step.offset(), step.slope(), step.learningRate());
    }

    /** The corner before the first whole diagonal. */
    private void begin(F64RowBlock block, int row, double[] u, double[] v) {
        for (int i = 0; i < LANES; i++) {
            single.stretch(row + i, 0, LANES - 1 - i, u, v);
        }
        block.begin(row, u, v, LANES - 1);
    }

    /** The corner after the last whole diagonal. */
    private void end(F64RowBlock block, double[] u, double[] v) {
        block.end(u, v, columns);
        for (int i = 0; i < LANES; i++) {
            single.stretch(block.row() + i, columns - i, columns, u, v);
        }
    }

    /** The cells of whole blocks in the order of their visits. Diagonals that are not whole stay 0. */
    private static double[] diagonals(double[] cells, int rows, int columns) {
        double[] diagonals = new double[rows / LANES * LANES * columns];
        for (int place = 0; place < diagonals.length; place++) {
            int lane = place % LANES;
            int diagonal = place / LANES;
            int row = diagonal / columns * LANES + LANES - 1 - lane;
            int column = diagonal % columns - (LANES - 1) + lane;
            diagonals[place] = column < 0 ? 0 : cells[row * columns + column];
        }
        return diagonals;
    }
}
