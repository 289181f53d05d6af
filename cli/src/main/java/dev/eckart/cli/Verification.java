package dev.eckart.cli;

import dev.eckart.experiments.run.Repeated;

/** Tells what comes of runs that are done again, one after the other, and counts. */
final class Verification {

    private final Console console;
    private int runs;
    private int different;
    private long notAsked;

    Verification(Console console) {
        this.console = console;
    }

    /** Takes note of a run; its differences are told at once. */
    void add(Repeated run) {
        runs++;
        notAsked += run.notAsked();
        if (!run.isIdentical()) {
            different++;
            run.differences().forEach(difference ->
                    console.out().println("differs  run " + run.key() + ": " + difference));
        }
    }

    /** Tells the end of it, and how the command ends. */
    int end() {
        if (notAsked > 0) {
            console.out().println("not compared, as nobody asked for it here: " + notAsked
                    + " more scores, curves and outputs of these runs");
        }
        console.out().println(runs - different + " of " + runs + " runs identical");
        return different > 0 ? ExitCode.VERIFICATION_FAILED : ExitCode.FINE;
    }
}
