package dev.eckart.linalg.kernel;

/**
 * Kernels for f32 as kernels for f64, so that one test serves both: arrays are rounded to f32 on the way in, and
 * widened on the way out. An operand that is the output's array stays one.
 */
record InF64(F32Kernels kernels) implements F64Kernels {

    @Override
    public void unary(Unary op, double[] x, int xStart, double[] y, int yStart, int count) {
        float[] out = narrow(y);
        kernels.unary(op, operand(x, y, out), xStart, out, yStart, count);
        widen(out, y);
    }

    @Override
    public void binary(
            Binary op, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int count) {
        float[] out = narrow(y);
        kernels.binary(op, operand(a, y, out), aStart, operand(b, y, out), bStart, out, yStart, count);
        widen(out, y);
    }

    @Override
    public void binary(Binary op, double[] a, int aStart, double b, double[] y, int yStart, int count) {
        float[] out = narrow(y);
        kernels.binary(op, operand(a, y, out), aStart, (float) b, out, yStart, count);
        widen(out, y);
    }

    @Override
    public void binary(Binary op, double a, double[] b, int bStart, double[] y, int yStart, int count) {
        float[] out = narrow(y);
        kernels.binary(op, (float) a, operand(b, y, out), bStart, out, yStart, count);
        widen(out, y);
    }

    @Override
    public void subtractScaled(
            double[] a, int aStart, double[] b, int bStart, double factor, double[] y, int yStart, int count) {
        float[] out = narrow(y);
        kernels.subtractScaled(
                operand(a, y, out), aStart, narrow(b), bStart, (float) factor, out, yStart, count);
        widen(out, y);
    }

    @Override
    public void addScaled(
            double[] a, int aStart, double aFactor, double[] b, int bStart, double bFactor, double[] y, int yStart,
            int count) {
        float[] out = narrow(y);
        kernels.addScaled(
                operand(a, y, out), aStart, (float) aFactor, narrow(b), bStart, (float) bFactor, out, yStart,
                count);
        widen(out, y);
    }

    @Override
    public void where(
            double[] mask, int maskStart, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart,
            int count) {
        float[] out = narrow(y);
        kernels.where(
                narrow(mask), maskStart, operand(a, y, out), aStart, narrow(b), bStart, out, yStart, count);
        widen(out, y);
    }

    @Override
    public void where(
            double[] mask, int maskStart, double[] a, int aStart, double b, double[] y, int yStart, int count) {
        float[] out = narrow(y);
        kernels.where(narrow(mask), maskStart, operand(a, y, out), aStart, (float) b, out, yStart, count);
        widen(out, y);
    }

    @Override
    public void where(
            double[] mask, int maskStart, double a, double[] b, int bStart, double[] y, int yStart, int count) {
        float[] out = narrow(y);
        kernels.where(narrow(mask), maskStart, (float) a, operand(b, y, out), bStart, out, yStart, count);
        widen(out, y);
    }

    @Override
    public void whereGreater(
            double[] a, int aStart, double bound, double[] x, int xStart, double number, double[] y, int yStart,
            int count) {
        float[] out = narrow(y);
        kernels.whereGreater(
                narrow(a), aStart, (float) bound, operand(x, y, out), xStart, (float) number, out, yStart, count);
        widen(out, y);
    }

    @Override
    public void addRow(
            double[] a, int aStart, double[] row, int rowStart, int columns, int column, boolean relu,
            double[] y, int yStart, int count) {
        float[] out = narrow(y);
        kernels.addRow(
                operand(a, y, out), aStart, narrow(row), rowStart, columns, column, relu, out, yStart, count);
        widen(out, y);
    }

    @Override
    public void repeatRow(double[] x, int xStart, int columns, double[] y, int yStart, int rows) {
        float[] out = narrow(y);
        kernels.repeatRow(narrow(x), xStart, columns, out, yStart, rows);
        widen(out, y);
    }

    @Override
    public void repeatColumn(double[] x, int xStart, int rows, double[] y, int yStart, int columns) {
        float[] out = narrow(y);
        kernels.repeatColumn(narrow(x), xStart, rows, out, yStart, columns);
        widen(out, y);
    }

    @Override
    public void transpose(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        float[] out = narrow(y);
        kernels.transpose(narrow(x), xStart, rows, columns, out, yStart);
        widen(out, y);
    }

    @Override
    public void addToLanes(double[] x, int xStart, int count, double[] lanes) {
        float[] out = narrow(lanes);
        kernels.addToLanes(narrow(x), xStart, count, out);
        widen(out, lanes);
    }

    @Override
    public void addProductsToLanes(double[] a, int aStart, double[] b, int bStart, int count, double[] lanes) {
        float[] out = narrow(lanes);
        kernels.addProductsToLanes(narrow(a), aStart, narrow(b), bStart, count, out);
        widen(out, lanes);
    }

    @Override
    public void rowSums(double[] x, int xStart, int rows, int columns, double[] y, int yStart, double[] scratch) {
        float[] out = narrow(y);
        kernels.rowSums(narrow(x), xStart, rows, columns, out, yStart, narrow(scratch));
        widen(out, y);
    }

    @Override
    public void columnSums(double[] x, int xStart, int rows, int columns, double[] y, int yStart, double[] scratch) {
        float[] out = narrow(y);
        kernels.columnSums(narrow(x), xStart, rows, columns, out, yStart, narrow(scratch));
        widen(out, y);
    }

    @Override
    public void rowMaxima(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        float[] out = narrow(y);
        kernels.rowMaxima(narrow(x), xStart, rows, columns, out, yStart);
        widen(out, y);
    }

    @Override
    public F64Product product(ProductShape shape, Workspace workspace) {
        F32Product product = kernels.product(shape, workspace);
        return (a, aStart, b, bStart, y, yStart) -> {
            float[] out = narrow(y);
            product.run(narrow(a), aStart, narrow(b), bStart, out, yStart);
            widen(out, y);
        };
    }

    @Override
    public String toString() {
        return kernels + " f32";
    }

    @SuppressWarnings("ReferenceEquality")
    private static float[] operand(double[] x, double[] y, float[] out) {
        return x == y ? out : narrow(x);
    }

    private static float[] narrow(double[] x) {
        float[] y = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = (float) x[i];
        }
        return y;
    }

    private static void widen(float[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i];
        }
    }
}
