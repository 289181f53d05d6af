package dev.eckart.autodiff;

/** Computes one node into its slot. */
@FunctionalInterface
interface Kernel {

    /** Computes nothing: the slot holds the numbers already. */
    Kernel NONE = () -> { };

    void run();
}
