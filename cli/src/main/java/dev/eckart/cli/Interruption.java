package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * The wish that the program end, by Ctrl-C or SIGTERM: work is given up where somebody asks for the wish, and abandoned
 * after a while, as it is after a kill. No thread is interrupted: that would close the files that it is reading.
 * Thread-safe.
 */
final class Interruption implements Cancellation {

    /** For runs to come to the end of a step, and to keep what has ended; with it the program ends within 2 s. */
    private static final int MILLISECONDS_TO_END = 1_500;

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile boolean requested;
    private volatile boolean heeded;
    private volatile Supplier<String> left = () -> "";
    private volatile int exitCode = ExitCode.INTERNAL_ERROR;

    @Override
    public boolean requested() {
        return requested;
    }

    /**
     * The wish, for somebody who gives work up in good time.
     *
     * @param words say what is left of the work
     */
    Cancellation heeded(Supplier<String> words) {
        left = words;
        heeded = true;
        return this;
    }

    /** The command has come to an end, whatever has become of it. */
    void over(int answer) {
        exitCode = answer;
        over.countDown();
    }

    /** Tells, once, what has become of the work. */
    int tell(Console console) {
        if (told.compareAndSet(false, true)) {
            console.err().println("interrupted" + left.get());
            console.err().flush();
        }
        return ExitCode.INTERRUPTED;
    }

    /** Ends the program if its command has not come to its end. To be called when the JVM begins to shut down. */
    void shutDown(Console console) {
        if (over.getCount() > 0) {
            requested = true;
            Runtime.getRuntime().halt(isOverInTime() ? exitCode : tell(console));
        }
    }

    private boolean isOverInTime() {
        try {
            return heeded && over.await(MILLISECONDS_TO_END, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return false;
        }
    }
}
