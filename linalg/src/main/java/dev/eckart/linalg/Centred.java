package dev.eckart.linalg;

/**
 * A matrix less its columns' means.
 *
 * @param matrix m×n; a constant column is exactly 0, whatever rounding did to its mean
 * @param mean n
 */
record Centred(F64Array matrix, F64Array mean) {

    static Centred of(NdArray matrix) {
        double[] elements = matrix.toDoubles();
        double[] mean = new double[matrix.columns()];
        for (int column = 0; column < mean.length; column++) {
            mean[column] = mean(elements, column, mean.length);
            for (int place = column; place < elements.length; place += mean.length) {
                elements[place] = requireFinite(elements[place] - mean[column], column);
            }
        }
        return new Centred(F64Array.owning(elements, matrix.shape()), F64Array.owning(mean, Shape.of(mean.length)));
    }

    private static double requireFinite(double difference, int column) {
        if (!Double.isFinite(difference)) {
            throw new IllegalArgumentException("column " + column + " less its mean is beyond the range of a double");
        }
        return difference;
    }

    private static double mean(double[] elements, int column, int columns) {
        int rows = elements.length / columns;
        for (int row = 1; row < rows; row++) {
            if (elements[column + row * columns] != elements[column]) {
                return Sums.of(elements, column, rows, columns) / rows;
            }
        }
        return elements[column];
    }
}
