package dev.eckart.linalg.kernel;

/**
 * Chooses the kernels of this process, once: {@code vector} where {@code jdk.incubator.vector} is loaded, unless the
 * system property {@code eckart.kernels} is {@code scalar}. Whichever it is, the bits are the same.
 *
 * <p>Vector kernels are slow until the JIT has compiled them, for half a second or so. Callers may begin with the
 * scalar ones, unless the property is {@code vector}.
 */
public final class Machine {

    private static final String WANTED = System.getProperty("eckart.kernels", "");
    private static final boolean VECTOR = hasLanes() && !WANTED.equals("scalar");

    private Machine() { }

    /** The fastest kernels for f64 that run here; their text is their name. */
    public static F64Kernels f64() {
        return F64.KERNELS;
    }

    /** The fastest kernels for f32 that run here; their text is their name. */
    public static F32Kernels f32() {
        return F32.KERNELS;
    }

    /** The kernels for f64 to begin with: scalar ones, unless vector ones are wanted from the beginning. */
    public static F64Kernels firstF64() {
        return beginsScalar() ? new F64ScalarKernels() : f64();
    }

    /** The same for f32. */
    public static F32Kernels firstF32() {
        return beginsScalar() ? new F32ScalarKernels() : f32();
    }

    /** Whether the kernels to begin with are others than the fastest. */
    public static boolean beginsScalar() {
        return VECTOR && !WANTED.equals("vector");
    }

    /**
     * Element-wise descent over all cells of a matrix, in the fastest way that there is here.
     *
     * @param cells row-major; kept, and not to be changed
     * @param rank the number of factors, at least 1
     */
    public static F64Descent descent(double[] cells, int rows, int columns, int rank, F64CellStep step) {
        return VECTOR && F64VectorDescent.suits(rows, columns)
                ? new F64VectorDescent(cells, rows, columns, rank, step)
                : new F64ScalarDescent(cells, rows, columns, rank, step);
    }

    /** The same in f32. */
    public static F32Descent descent(float[] cells, int rows, int columns, int rank, F32CellStep step) {
        return VECTOR && F32VectorDescent.suits(rows, columns)
                ? new F32VectorDescent(cells, rows, columns, rank, step)
                : new F32ScalarDescent(cells, rows, columns, rank, step);
    }

    /** Softmax of rows, in the fastest way that there is here. */
    public static Softmax softmax(int rows, int columns) {
        return VECTOR && SoftmaxOfThrees.suits(rows, columns)
                ? new SoftmaxOfThrees(rows)
                : new SoftmaxOfRows(f64(), rows, columns);
    }

    /** Softmax of rows, in the way to begin with. */
    public static Softmax firstSoftmax(int rows, int columns) {
        return beginsScalar() ? new SoftmaxOfRows(firstF64(), rows, columns) : softmax(rows, columns);
    }

    private static boolean hasLanes() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    /** Made when it is asked for. */
    private static final class F64 {
        static final F64Kernels KERNELS = VECTOR ? new F64VectorKernels() : new F64ScalarKernels();
    }

    /** Made when it is asked for. */
    private static final class F32 {
        static final F32Kernels KERNELS = VECTOR ? new F32VectorKernels() : new F32ScalarKernels();
    }
}
