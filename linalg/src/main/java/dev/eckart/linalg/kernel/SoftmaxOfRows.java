package dev.eckart.linalg.kernel;

/** Of rows as they lie, beside which what is one number for each row is repeated. */
final class SoftmaxOfRows implements Softmax {

    private final F64Kernels kernels;
    private final int rows;
    private final int columns;
    private final int size;
    private final double[] shifted;
    private final double[] exponentials;
    private final double[] repeated;
    private final double[] perRow;
    private final double[] scratch;

    SoftmaxOfRows(F64Kernels kernels, int rows, int columns) {
        this.kernels = kernels;
        this.rows = rows;
        this.columns = columns;
        this.size = rows * columns;
        this.shifted = new double[size];
        this.exponentials = new double[size];
        this.repeated = new double[size];
        this.perRow = new double[rows];
        this.scratch = new double[F64Lanes.scratch(columns)];
    }

    @Override
    public void shift(double[] x, int xStart) {
        kernels.rowMaxima(x, xStart, rows, columns, perRow, 0);
        kernels.repeatColumn(perRow, 0, rows, repeated, 0, columns);
        kernels.binary(Binary.SUBTRACT, x, xStart, repeated, 0, shifted, 0, size);
        kernels.unary(Unary.EXP, shifted, 0, exponentials, 0, size);
        kernels.rowSums(exponentials, 0, rows, columns, perRow, 0, scratch);
    }

    @Override
    public void divide(double[] y, int yStart) {
        kernels.repeatColumn(perRow, 0, rows, repeated, 0, columns);
        kernels.binary(Binary.DIVIDE, exponentials, 0, repeated, 0, y, yStart, size);
    }

    @Override
    public void takeLogarithms(double[] y, int yStart) {
        kernels.unary(Unary.LOG, perRow, 0, perRow, 0, rows);
        kernels.repeatColumn(perRow, 0, rows, repeated, 0, columns);
        kernels.binary(Binary.SUBTRACT, shifted, 0, repeated, 0, y, yStart, size);
    }
}
