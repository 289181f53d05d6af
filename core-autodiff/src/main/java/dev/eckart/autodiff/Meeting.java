package dev.eckart.autodiff;

/** Where threads wait for each other: nothing is computed, and no thread may leave it out, whatever has failed. */
@FunctionalInterface
interface Meeting extends Kernel {}
