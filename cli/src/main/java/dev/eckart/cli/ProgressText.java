package dev.eckart.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How far runs are, in words.
 *
 * @param runs how many there are, &ge; 1
 * @param before how many of them were known before
 * @param done how many are done or were known
 * @param unsuccessful how many of those have diverged or failed
 * @param seconds since the first of them began, &ge; 0
 * @param running those at work
 */
record ProgressText(int runs, int before, int done, int unsuccessful, double seconds, List<Epochs> running) {

    private static final int BAR = 20;
    private static final int WIDTH = 79;
    /** With more runs to come, their epochs would change faster than anybody reads. */
    private static final int FEW = 8;

    /**
     * How far one run is.
     *
     * @param of the most that it will tell of; 0 where that is not known
     */
    record Epochs(int done, int of) {

        double share() {
            return of == 0 ? 0 : Math.min(1, (double) done / of);
        }

        @Override
        public String toString() {
            return of == 0 ? String.valueOf(done) : done + "/" + of;
        }
    }

    /** The line when nothing more is to come. */
    String settled() {
        int full = (int) ((long) BAR * done / runs);
        return "run    " + done + "/" + runs + "  " + "█".repeat(full) + "░".repeat(BAR - full)
                + decimal("  %.1f s", seconds) + "   " + unsuccessful + " failed";
    }

    /** The line while runs are at work: how many, how fast or how far, for how long; as far as a terminal has room. */
    String line() {
        String epochs = epochs();
        String line = settled();
        for (String part : List.of(epochs.isEmpty() ? rate() : "", left(), epochs)) {
            line = line.length() + part.length() <= WIDTH ? line + part : line;
        }
        return line;
    }

    /** Nothing in the first second, which is no measure. */
    private String rate() {
        double perSecond = (done - before) / seconds;
        if (seconds < 1 || perSecond == 0) {
            return "";
        }
        if (perSecond >= 1) {
            return decimal("   %.1f/s", perSecond);
        }
        return perSecond * 60 >= 1 ? decimal("   %.1f/min", perSecond * 60) : decimal("   %.1f/h", perSecond * 3600);
    }

    private String left() {
        double worked = done - before + running.stream().map(Epochs::share).reduce(0.0, Double::sum);
        double left = (runs - before - worked) * seconds / worked;
        return seconds < 1 || worked == 0 ? "" : "   " + time(left) + " left";
    }

    private static String time(double left) {
        if (left < 100) {
            return decimal("%.0f s", left);
        }
        return left < 6000 ? decimal("%.0f min", left / 60) : decimal("%.1f h", left / 3600);
    }

    private String epochs() {
        List<Epochs> telling = running.stream().filter(run -> run.done() > 0).toList();
        return telling.isEmpty() || runs - done > FEW
                ? ""
                : telling.stream().map(Epochs::toString).collect(Collectors.joining(" ", "   epoch ", ""));
    }

    private static String decimal(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
