package dev.eckart.linalg.kernel;

/**
 * Work on whole arrays of f64, in one of several ways with the same bits. A start is the index of a first element.
 * Output may be an input's own elements, place by place, but may not overlap it otherwise. No method allocates, but
 * {@link #product}. Implementations are stateless and thread-safe.
 */
@Twin
public interface F64Kernels {

    /** y ← op x. */
    void unary(Unary op, double[] x, int xStart, double[] y, int yStart, int count);

    /** y ← a op b. */
    void binary(
            Binary op, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart, int count);

    /** y ← a op b, the same b for all. */
    void binary(Binary op, double[] a, int aStart, double b, double[] y, int yStart, int count);

    /** y ← a op b, the same a for all. */
    void binary(Binary op, double a, double[] b, int bStart, double[] y, int yStart, int count);

    /** y ← a − (b · factor), product and difference rounded each: an optimiser's move. */
    void subtractScaled(
            double[] a, int aStart, double[] b, int bStart, double factor, double[] y, int yStart, int count);

    /** y ← (a · aFactor) + (b · bFactor), rounded each: an average that moves. */
    void addScaled(
            double[] a, int aStart, double aFactor, double[] b, int bStart, double bFactor, double[] y, int yStart,
            int count);

    /** y ← a where the mask is not 0, else b. */
    void where(
            double[] mask, int maskStart, double[] a, int aStart, double[] b, int bStart, double[] y, int yStart,
            int count);

    /** y ← a where the mask is not 0, else the number b. */
    void where(double[] mask, int maskStart, double[] a, int aStart, double b, double[] y, int yStart, int count);

    /** y ← the number a where the mask is not 0, else b. */
    void where(double[] mask, int maskStart, double a, double[] b, int bStart, double[] y, int yStart, int count);

    /** y ← x where a is greater than the bound, else the number. */
    void whereGreater(
            double[] a, int aStart, double bound, double[] x, int xStart, double number, double[] y, int yStart,
            int count);

    /**
     * y ← a + a row that repeats, or the relu of that: to element i is added element column + i, modulo columns.
     *
     * @param column where in the row the first element is, from 0 to below columns
     */
    void addRow(
            double[] a, int aStart, double[] row, int rowStart, int columns, int column, boolean relu,
            double[] y, int yStart, int count);

    /** Each of {@code rows} rows of y a copy of the row x. */
    void repeatRow(double[] x, int xStart, int columns, double[] y, int yStart, int rows);

    /** Row i of y filled with element i of x. */
    void repeatColumn(double[] x, int xStart, int rows, double[] y, int yStart, int columns);

    /** y, columns×rows, the transpose of x, rows×columns. They may not overlap. */
    void transpose(double[] x, int xStart, int rows, int columns, double[] y, int yStart);

    /**
     * Adds element i of x to lane i modulo the number of lanes, i ascending: a part of a block of {@link F64Lanes}.
     *
     * @param lanes {@link F64Lanes#LANES} of them
     */
    void addToLanes(double[] x, int xStart, int count, double[] lanes);

    /** As {@link #addToLanes}, of the products of elements, each rounded. */
    void addProductsToLanes(double[] a, int aStart, double[] b, int bStart, int count, double[] lanes);

    /**
     * The sum of each row, by {@link F64Lanes}.
     *
     * @param scratch at least {@link F64Lanes#scratch(int) F64Lanes.scratch(columns)} elements
     */
    void rowSums(double[] x, int xStart, int rows, int columns, double[] y, int yStart, double[] scratch);

    /**
     * The sum of each column, by {@link F64Lanes}.
     *
     * @param scratch at least {@link F64Lanes#columnScratch F64Lanes.columnScratch(rows, columns)} elements
     */
    void columnSums(double[] x, int xStart, int rows, int columns, double[] y, int yStart, double[] scratch);

    /** The greatest element of each row, by {@code Math.max} from −∞ on. */
    void rowMaxima(double[] x, int xStart, int rows, int columns, double[] y, int yStart);

    /**
     * A matrix product, made ready to be run any number of times.
     *
     * @param workspace of the thread that is going to run it
     */
    F64Product product(ProductShape shape, Workspace workspace);
}
