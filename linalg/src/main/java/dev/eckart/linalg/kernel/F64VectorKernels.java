package dev.eckart.linalg.kernel;

/** Work in the vector lanes of the machine, by {@code jdk.incubator.vector}, which has to be there. */
@Twin
final class F64VectorKernels implements F64Kernels {

    @Override
    public void unary(Unary op, double[] x, int xStart, double[] y, int yStart, int count) {
        VectorFunctions.apply(op, x, xStart, y, yStart, count);
    }

    @Override
    public void binary(
            Binary op, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int count) {
        F64VectorBinary.run(op, a, aStart, b, bStart, y, yStart, count);
    }

    @Override
    public void binary(Binary op, double[] a, int aStart, double b, double[] y, int yStart, int count) {
        F64VectorBinary.run(op, a, aStart, b, y, yStart, count);
    }

    @Override
    public void binary(Binary op, double a, double[] b, int bStart, double[] y, int yStart, int count) {
        F64VectorBinary.run(op, a, b, bStart, y, yStart, count);
    }

    @Override
    public void subtractScaled(
            double[] a, int aStart, double[] b, int bStart, double factor, double[] y, int yStart, int count) {
        F64VectorElements.subtractScaled(a, aStart, b, bStart, factor, y, yStart, count);
    }

    @Override
    public void addScaled(
            double[] a, int aStart, double aFactor, double[] b, int bStart, double bFactor, double[] y, int yStart,
            int count) {
        F64VectorElements.addScaled(a, aStart, aFactor, b, bStart, bFactor, y, yStart, count);
    }

    @Override
    public void where(
            double[] mask, int maskStart, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart,
            int count) {
        F64VectorElements.where(mask, maskStart, a, aStart, b, bStart, y, yStart, count);
    }

    @Override
    public void where(
            double[] mask, int maskStart, double[] a, int aStart, double b, double[] y, int yStart, int count) {
        F64VectorElements.where(mask, maskStart, a, aStart, b, y, yStart, count);
    }

    @Override
    public void where(
            double[] mask, int maskStart, double a, double[] b, int bStart, double[] y, int yStart, int count) {
        F64VectorElements.where(mask, maskStart, a, b, bStart, y, yStart, count);
    }

    @Override
    public void whereGreater(
            double[] a, int aStart, double bound, double[] x, int xStart, double number, double[] y, int yStart,
            int count) {
        F64VectorElements.whereGreater(a, aStart, bound, x, xStart, number, y, yStart, count);
    }

    @Override
    public void addRow(
            double[] a, int aStart, double[] row, int rowStart, int columns, int column, boolean relu,
            double[] y, int yStart, int count) {
        F64VectorRowAdder.addRow(a, aStart, row, rowStart, columns, column, relu, y, yStart, count);
    }

    @Override
    public void repeatRow(double[] x, int xStart, int columns, double[] y, int yStart, int rows) {
        F64VectorCopies.repeatRow(x, xStart, columns, y, yStart, rows);
    }

    @Override
    public void repeatColumn(double[] x, int xStart, int rows, double[] y, int yStart, int columns) {
        F64VectorCopies.repeatColumn(x, xStart, rows, y, yStart, columns);
    }

    @Override
    public void transpose(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        F64ScalarElements.transpose(x, xStart, rows, columns, y, yStart);
    }

    @Override
    public void addToLanes(double[] x, int xStart, int count, double[] lanes) {
        F64VectorLanes.addToLanes(x, xStart, count, lanes);
    }

    @Override
    public void addProductsToLanes(double[] a, int aStart, double[] b, int bStart, int count, double[] lanes) {
        F64VectorLanes.addProductsToLanes(a, aStart, b, bStart, count, lanes);
    }

    @Override
    public void rowSums(double[] x, int xStart, int rows, int columns, double[] y, int yStart, double[] scratch) {
        F64VectorRows.sums(x, xStart, rows, columns, y, yStart, scratch);
    }

    @Override
    public void columnSums(double[] x, int xStart, int rows, int columns, double[] y, int yStart, double[] scratch) {
        F64VectorColumns.sums(x, xStart, rows, columns, y, yStart, scratch);
    }

    @Override
    public void rowMaxima(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        F64VectorRows.maxima(x, xStart, rows, columns, y, yStart);
    }

    @Override
    public F64Product product(ProductShape shape, Workspace workspace) {
        return F64VectorProduct.of(shape, workspace);
    }

    @Override
    public String toString() {
        return "vector";
    }
}
