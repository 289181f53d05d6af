package dev.eckart.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * How long some work took.
 *
 * @param median seconds
 * @param best seconds
 * @param allocated bytes, by this thread, in all timings
 */
record Timing(double median, double best, long allocated) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Does the work for about some seconds, so that the JIT settles, and then times it. */
    static Timing of(int repeats, double warmUp, Runnable work) {
        long end = System.nanoTime() + (long) (warmUp * 1e9);
        do {
            work.run();
        } while (System.nanoTime() < end);
        double[] seconds = new double[repeats];
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < repeats; i++) {
            Turns.await();
            long start = System.nanoTime();
            work.run();
            seconds[i] = (System.nanoTime() - start) * 1e-9;
            Turns.end(seconds[i]);
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        Arrays.sort(seconds);
        return new Timing(seconds[repeats / 2], seconds[0], allocated);
    }
}
