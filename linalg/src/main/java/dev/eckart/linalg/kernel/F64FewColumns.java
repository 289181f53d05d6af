package dev.eckart.linalg.kernel;

/**
 * Sums of rows of up to {@value #MOST} elements, in the order of {@link F64Lanes}: one term in each lane, the rest of
 * which are +0. To the first term +0 is added, after which no sum is −0, and more of them would change nothing.
 */
@Twin
final class F64FewColumns {

    static final int MOST = 8;

    private F64FewColumns() { }

    static void sums(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        switch (columns) {
            case 0, 1 -> ofOne(x, xStart, rows, columns, y, yStart);
            case 2 -> ofTwo(x, xStart, rows, y, yStart);
            case 3 -> ofThree(x, xStart, rows, y, yStart);
            case 4 -> ofFour(x, xStart, rows, y, yStart);
            case 5 -> ofFive(x, xStart, rows, y, yStart);
            case 6 -> ofSix(x, xStart, rows, y, yStart);
            case 7 -> ofSeven(x, xStart, rows, y, yStart);
            case 8 -> ofEight(x, xStart, rows, y, yStart);
            default -> throw new IllegalArgumentException(columns + " columns are not few");
        }
    }

    private static void ofOne(double[] x, int xStart, int rows, int columns, double[] y, int yStart) {
        for (int i = 0; i < rows; i++) {
            y[yStart + i] = columns == 0 ? 0 : x[xStart + i] + 0;
        }
    }

    private static void ofTwo(double[] x, int xStart, int rows, double[] y, int yStart) {
        for (int i = 0, at = xStart; i < rows; i++, at += 2) {
            y[yStart + i] = (x[at] + 0) + x[at + 1];
        }
    }

    private static void ofThree(double[] x, int xStart, int rows, double[] y, int yStart) {
        for (int i = 0, at = xStart; i < rows; i++, at += 3) {
            y[yStart + i] = ((x[at] + 0) + x[at + 2]) + x[at + 1];
        }
    }

    private static void ofFour(double[] x, int xStart, int rows, double[] y, int yStart) {
        for (int i = 0, at = xStart; i < rows; i++, at += 4) {
            y[yStart + i] = ((x[at] + 0) + x[at + 2]) + (x[at + 1] + x[at + 3]);
        }
    }

    private static void ofFive(double[] x, int xStart, int rows, double[] y, int yStart) {
        for (int i = 0, at = xStart; i < rows; i++, at += 5) {
            y[yStart + i] = (((x[at] + 0) + x[at + 4]) + x[at + 2]) + (x[at + 1] + x[at + 3]);
        }
    }

    private static void ofSix(double[] x, int xStart, int rows, double[] y, int yStart) {
        for (int i = 0, at = xStart; i < rows; i++, at += 6) {
            y[yStart + i] = (((x[at] + 0) + x[at + 4]) + x[at + 2]) + ((x[at + 1] + x[at + 5]) + x[at + 3]);
        }
    }

    private static void ofSeven(double[] x, int xStart, int rows, double[] y, int yStart) {
        for (int i = 0, at = xStart; i < rows; i++, at += 7) {
            y[yStart + i] = (((x[at] + 0) + x[at + 4]) + (x[at + 2] + x[at + 6]))
                    + ((x[at + 1] + x[at + 5]) + x[at + 3]);
        }
    }

    private static void ofEight(double[] x, int xStart, int rows, double[] y, int yStart) {
        for (int i = 0, at = xStart; i < rows; i++, at += 8) {
            y[yStart + i] = (((x[at] + 0) + x[at + 4]) + (x[at + 2] + x[at + 6]))
                    + ((x[at + 1] + x[at + 5]) + (x[at + 3] + x[at + 7]));
        }
    }
}
