package dev.eckart.linalg.kernel;

/** Element-wise descent, one cell after another. */
@Twin
final class F64ScalarDescent implements F64Descent {

    private final double[] cells;
    private final int rows;
    private final int columns;
    private final int rank;
    private final F64CellStep step;

    F64ScalarDescent(double[] cells, int rows, int columns, int rank, F64CellStep step) {
        this.cells = cells;
        this.rows = rows;
        this.columns = columns;
        this.rank = rank;
        this.step = step;
    }

    @Override
    public void sweep(double[] u, double[] v) {
        from(0, u, v);
    }

    /** All rows from one on. */
    void from(int row, double[] u, double[] v) {
        for (int i = row; i < rows; i++) {
            stretch(i, 0, columns, u, v);
        }
    }

    /** The cells of a row from one column on, up to another. */
    void stretch(int row, int from, int to, double[] u, double[] v) {
        for (int j = from; j < to; j++) {
            cell(row * columns + j, u, row * rank, v, j * rank);
        }
    }

    private void cell(int place, double[] u, int uStart, double[] v, int vStart) {
        double product = 0;
        for (int k = 0; k < rank; k++) {
            product = Math.fma(u[uStart + k], v[vStart + k], product);
        }
        double s = step.of(cells[place], product);
        for (int k = 0; k < rank; k++) {
            u[uStart + k] += s * v[vStart + k];
            v[vStart + k] += s * u[uStart + k];
        }
    }
}
