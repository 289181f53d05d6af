package dev.eckart.benchmarks;

/** SplitMix64 (doi:10.1145/2660193.2660195), from the stream's seed on: what all programs draw their inputs from. */
final class SplitMix {

    private static final long INCREMENT = 0x9E3779B97F4A7C15L;
    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    double uniform() {
        return (next() >>> 11) * 0x1p-53;
    }

    /** Twelve uniform numbers less 6: nearly normal, and the same bits in every language. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += uniform();
        }
        return sum;
    }

    int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    double[] uniform(int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = uniform();
        }
        return numbers;
    }

    double[] normal(int count, double scale) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = normal() * scale;
        }
        return numbers;
    }

    private long next() {
        state += INCREMENT;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
