package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.run.Progress;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Tells on one line how far the runs are. On a terminal the line is drawn over, some times a second; elsewhere it is
 * printed at distances that grow, and at the end. Runs only leave their numbers here, and a thread of its own looks at
 * them. Thread-safe.
 */
final class ProgressLine implements Progress {

    private static final double FIRST_SECONDS = 10;
    private static final double MOST_SECONDS_BETWEEN_LINES = 600;

    private final Console console;
    private final boolean repeats;
    private final LongSupplier nanos;
    private final Collection<Running> running = new ConcurrentLinkedQueue<>();
    private final Looks looks = new Looks(this::look);
    private long start;
    private int runs;
    private int before;
    private int done;
    private int unsuccessful;
    private boolean open;
    private double nextLine = FIRST_SECONDS;
    private int drawn;

    /** For runs that are kept. */
    ProgressLine(Console console) {
        this(console, false, System::nanoTime);
    }

    ProgressLine(Console console, boolean repeats, LongSupplier nanos) {
        this.console = console;
        this.repeats = repeats;
        this.nanos = nanos;
    }

    /** For runs that are compared with what is known. */
    static ProgressLine ofRepetition(Console console) {
        return new ProgressLine(console, true, System::nanoTime);
    }

    /** The wish to end of whoever is watching, who will be told what is left. */
    Cancellation cancellation() {
        return console.interruption().heeded(this::interrupted);
    }

    @Override
    public synchronized void planned(int planned, int known) {
        runs = planned;
        before = known;
        done = known;
        start = nanos.getAsLong();
        open = known < planned;
        if (known > 0) {
            console.err().println("ledger " + known + " of " + planned + " runs known already");
        }
        if (open) {
            looks.begin();
        }
    }

    @Override
    public Watch begun(int epochs) {
        Running run = new Running(epochs);
        running.add(run);
        return run;
    }

    @Override
    public synchronized void done(int ended, int failed) {
        done = ended;
        unsuccessful = failed;
        if (done == runs) {
            ended();
        }
    }

    @Override
    public synchronized void ended() {
        looks.close();
        if (open && (done > before || drawn > 0)) {
            print(text().settled(), "\n");
        }
        open = false;
    }

    /** How many different runs there are. */
    synchronized int runs() {
        return runs;
    }

    /** Prints a line of its own, above. */
    synchronized void say(String line) {
        print("", drawn > 0 ? "\r" : "");
        drawn = 0;
        console.err().println(line);
    }

    /** Tells how far the runs are, if it is time to. */
    synchronized void look() {
        ProgressText text = text();
        if (open && console.terminal()) {
            print(text.line(), "");
        } else if (open && text.seconds() >= nextLine) {
            nextLine = Math.min(2 * nextLine, nextLine + MOST_SECONDS_BETWEEN_LINES);
            print(text.line(), "\n");
        }
    }

    private ProgressText text() {
        List<ProgressText.Epochs> epochs = running.stream()
                .map(run -> new ProgressText.Epochs(run.epoch.getAcquire(), run.epochs))
                .toList();
        return new ProgressText(
                runs, before, done, unsuccessful, (nanos.getAsLong() - start) / 1e9, epochs);
    }

    /** In one piece, so that the line never stands there in part. */
    private void print(String text, String end) {
        if (console.terminal()) {
            String rest = " ".repeat(Math.max(0, drawn - text.length()));
            console.err().print((drawn + text.length() > 0 ? "\r" : "") + text + rest + end);
            drawn = text.length();
        } else {
            console.err().print(text + end);
        }
        console.err().flush();
    }

    private synchronized String interrupted() {
        ended();
        String count = done + " of " + runs + " runs";
        return repeats
                ? " after " + count + "; what is known is as it was, and the same command begins anew"
                : ": " + count + " are kept, and the same command goes on from there";
    }

    /** A run, as far as it is. */
    private final class Running implements Watch {

        private final AtomicInteger epoch = new AtomicInteger();
        private final int epochs;

        Running(int epochs) {
            this.epochs = epochs;
        }

        @Override
        public void epoch(int ended) {
            epoch.setRelease(ended);
        }

        @Override
        public void over() {
            running.remove(this);
        }
    }
}
