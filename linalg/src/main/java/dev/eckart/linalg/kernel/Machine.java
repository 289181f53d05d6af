package dev.eckart.linalg.kernel;

/**
 * Chooses the kernels of this process, once: {@code vector} where {@code jdk.incubator.vector} is loaded, unless the
 * system property {@code eckart.kernels} is {@code scalar}. Whichever it is, the bits are the same.
 */
public final class Machine {

    private static final Kernels KERNELS = hasLanes() && !"scalar".equals(System.getProperty("eckart.kernels"))
            ? new VectorKernels()
            : new ScalarKernels();

    private Machine() { }

    /** The fastest kernels that run here; their text is their name. */
    public static Kernels kernels() {
        return KERNELS;
    }

    private static boolean hasLanes() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }
}
