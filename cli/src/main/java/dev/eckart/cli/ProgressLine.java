package dev.eckart.cli;

import dev.eckart.experiments.run.Progress;
import java.util.Locale;

/** Tells on one line how far the runs are; on a terminal the line is drawn over, elsewhere it is printed at the end. */
final class ProgressLine implements Progress {

    private static final int BAR = 20;
    private static final long REDRAW_NANOS = 50_000_000;

    private final Console console;
    private final long start = System.nanoTime();
    private int runs;
    private long drawn;

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public void planned(int planned, int known) {
        runs = planned;
        if (known > 0) {
            console.err().println("ledger " + known + " of " + planned + " runs known already");
        }
    }

    @Override
    public void done(int done, int unsuccessful) {
        long now = System.nanoTime();
        boolean last = done == runs;
        if (last || (console.terminal() && now - drawn > REDRAW_NANOS)) {
            drawn = now;
            console.err().print((console.terminal() ? "\r" : "") + line(done, unsuccessful, now) + (last ? "\n" : ""));
            console.err().flush();
        }
    }

    /** How many different runs there are. */
    int runs() {
        return runs;
    }

    private String line(int done, int unsuccessful, long now) {
        int full = (int) ((long) BAR * done / runs);
        return "run    " + done + "/" + runs + "  " + "█".repeat(full) + "░".repeat(BAR - full)
                + String.format(Locale.ROOT, "  %.1f s   %d failed", (now - start) / 1e9, unsuccessful);
    }
}
