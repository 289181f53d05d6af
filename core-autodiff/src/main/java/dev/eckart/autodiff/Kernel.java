package dev.eckart.autodiff;

import java.util.List;

/** Computes one node into its slot. */
@FunctionalInterface
interface Kernel {

    /** Computes nothing: the slot holds the numbers already. */
    Kernel NONE = () -> { };

    /** One after another. */
    static Kernel all(List<Kernel> kernels) {
        Kernel[] each = kernels.stream().filter(kernel -> !kernel.equals(NONE)).toArray(Kernel[]::new);
        return () -> {
            for (Kernel kernel : each) {
                kernel.run();
            }
        };
    }

    void run();
}
