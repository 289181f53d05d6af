package dev.eckart.cli;

import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.run.Repeated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Counts what comes of runs that are done again, and tells it when all are: a line of progress is drawn before. */
final class Verification {

    private final Console console;
    private final boolean json;
    private final List<Repeated> different = new ArrayList<>();
    private int runs;
    private long notAsked;

    /** @param json whether what has come of it is told to a program */
    Verification(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /** Takes note of a run. */
    void add(Repeated run) {
        runs++;
        notAsked += run.notAsked();
        if (!run.isIdentical()) {
            different.add(run);
        }
    }

    /** Tells the end of it, and how the command ends. */
    int end() {
        if (json) {
            print(List.of());
        } else {
            different.forEach(run -> run.differences().forEach(difference ->
                    console.out().println("differs  run " + run.key() + ": " + difference)));
            if (notAsked > 0) {
                console.out().println("not compared, as nobody asked for it here: " + notAsked
                        + " more scores, curves and outputs of these runs");
            }
            console.out().println(runs - different.size() + " of " + runs + " runs identical");
        }
        return different.isEmpty() ? ExitCode.FINE : ExitCode.VERIFICATION_FAILED;
    }

    /**
     * Tells that a ledger is not as it was written, so that nothing has been computed.
     *
     * @param ledger where it is
     * @param faults what is not, in words
     */
    int damaged(String ledger, List<String> faults) {
        if (json) {
            print(faults);
        } else {
            faults.forEach(fault -> console.out().println("damaged  " + fault));
            console.out().println("the ledger of " + ledger + " is damaged; nothing was computed");
        }
        return ExitCode.VERIFICATION_FAILED;
    }

    private void print(List<String> damaged) {
        SequencedMap<String, Object> told = new LinkedHashMap<>();
        told.put("damaged", damaged);
        told.put("runs", runs);
        told.put("identical", runs - different.size());
        told.put("notCompared", notAsked);
        told.put("different", different.stream().map(Verification::difference).toList());
        console.out().print(CanonicalJson.pretty(told));
        console.out().flush();
    }

    private static SequencedMap<String, Object> difference(Repeated run) {
        SequencedMap<String, Object> difference = new LinkedHashMap<>();
        difference.put("key", run.key());
        difference.put("differences", run.differences());
        return difference;
    }
}
