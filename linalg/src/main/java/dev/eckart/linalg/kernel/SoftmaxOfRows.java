package dev.eckart.linalg.kernel;

/**
 * Of rows as they lie, beside which what is one number for each row is repeated: some rows at a time, because many
 * short calls are compiled far earlier than few long ones, and vectors are slow until then.
 */
final class SoftmaxOfRows implements Softmax {

    private static final int EIGHT = 8;

    private final F64Kernels kernels;
    private final int rows;
    private final int columns;
    private final int most;
    private final double[] shifted;
    private final double[] exponentials;
    private final double[] repeated;
    private final double[] perRow;
    private final double[] scratch;

    SoftmaxOfRows(F64Kernels kernels, int rows, int columns) {
        this.kernels = kernels;
        this.rows = rows;
        this.columns = columns;
        this.most = EIGHT * Math.ceilDiv(EIGHT, Math.clamp(columns, 1, EIGHT));
        this.shifted = new double[rows * columns];
        this.exponentials = new double[rows * columns];
        this.repeated = new double[Math.min(rows, most) * columns];
        this.perRow = new double[rows];
        this.scratch = new double[F64Lanes.scratch(columns)];
    }

    @Override
    public void shift(double[] x, int xStart) {
        for (int i = 0; i < rows; i += most) {
            shift(x, xStart + i * columns, i, Math.min(most, rows - i));
        }
    }

    private void shift(double[] x, int xStart, int row, int count) {
        int place = row * columns;
        kernels.rowMaxima(x, xStart, count, columns, perRow, row);
        kernels.repeatColumn(perRow, row, count, repeated, 0, columns);
        kernels.binary(Binary.SUBTRACT, x, xStart, repeated, 0, shifted, place, count * columns);
        kernels.unary(Unary.EXP, shifted, place, exponentials, place, count * columns);
        kernels.rowSums(exponentials, place, count, columns, perRow, row, scratch);
    }

    @Override
    public void divide(double[] y, int yStart) {
        each(Binary.DIVIDE, exponentials, y, yStart);
    }

    @Override
    public void takeLogarithms(double[] y, int yStart) {
        kernels.unary(Unary.LOG, perRow, 0, perRow, 0, rows);
        each(Binary.SUBTRACT, shifted, y, yStart);
    }

    private void each(Binary op, double[] elements, double[] y, int yStart) {
        for (int i = 0; i < rows; i += most) {
            int count = Math.min(most, rows - i);
            int place = i * columns;
            kernels.repeatColumn(perRow, i, count, repeated, 0, columns);
            kernels.binary(op, elements, place, repeated, 0, y, yStart + place, count * columns);
        }
    }
}
