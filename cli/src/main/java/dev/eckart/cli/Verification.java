package dev.eckart.cli;

import dev.eckart.experiments.run.Repeated;
import java.util.ArrayList;
import java.util.List;

/** Counts what comes of runs that are done again, and tells it when all are: a line of progress is drawn before. */
final class Verification {

    private final Console console;
    private final List<String> differences = new ArrayList<>();
    private int runs;
    private int different;
    private long notAsked;

    Verification(Console console) {
        this.console = console;
    }

    /** Takes note of a run. */
    void add(Repeated run) {
        runs++;
        notAsked += run.notAsked();
        if (!run.isIdentical()) {
            different++;
            run.differences().forEach(difference ->
                    differences.add("differs  run " + run.key() + ": " + difference));
        }
    }

    /** Tells the end of it, and how the command ends. */
    int end() {
        differences.forEach(console.out()::println);
        if (notAsked > 0) {
            console.out().println("not compared, as nobody asked for it here: " + notAsked
                    + " more scores, curves and outputs of these runs");
        }
        console.out().println(runs - different + " of " + runs + " runs identical");
        return different > 0 ? ExitCode.VERIFICATION_FAILED : ExitCode.FINE;
    }
}
