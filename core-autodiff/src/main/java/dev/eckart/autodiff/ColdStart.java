package dev.eckart.autodiff;

import dev.eckart.linalg.kernel.Machine;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long executions work with the kernels to begin with. Vector kernels are the slower ones until the JIT has
 * compiled them, which takes about as long as scalar ones need for the work that is granted here to the process as a
 * whole. Executions that work at once may take somewhat more of it together. Thread-safe.
 */
final class ColdStart {

    /** Multiplications and such, about one a nanosecond. */
    private static final long WORK = 500_000_000;

    /** Of so much more the beginning is a small part, and vector kernels had better be compiled before all else. */
    private static final long MUCH = 20 * WORK;

    private static final AtomicLong LEFT = new AtomicLong(Machine.beginsScalar() ? WORK : 0);

    private ColdStart() { }

    /** How many steps of a program an execution may begin with; it does not change kernels for fewer. */
    static long steps(Plan plan) {
        long left = LEFT.get();
        return left <= 0 ? 0 : left / plan.work();
    }

    /** Nothing is done by the kernels to begin with where much is to come. */
    static void expect(long work) {
        if (work > MUCH) {
            LEFT.set(0);
        }
    }

    /** Counts steps that have been made. */
    static void made(Plan plan, long steps) {
        LEFT.addAndGet(-steps * plan.work());
    }
}
