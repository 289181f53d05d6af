package dev.eckart.reports.claims;

import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.reports.wording.SeedWords;
import java.util.List;

/**
 * The runs that a verdict rests on.
 *
 * @param words how many runs of what, and what was drawn from them
 * @param runKeys the keys of the runs
 */
public record Basis(String words, List<String> runKeys) {

    /** Fewer runs than this give a verdict that says so. */
    static final int ENOUGH = 200;

    public Basis {
        runKeys = List.copyOf(runKeys);
    }

    static Basis none() {
        return new Basis("nothing", List.of());
    }

    /** The runs of one target. */
    static Basis of(Results results, Target target) {
        List<Run> runs = target.sample().scored();
        String who = target.variant().variant().label() + " (" + results.name() + ")";
        if (target.variant().deterministic()) {
            String folds = SeedWords.of(runs);
            return new Basis((folds.isEmpty() ? "one run of " + who : runs.size() + " runs of " + who + ", " + folds)
                    + ", deterministic", keys(runs));
        }
        if (runs.isEmpty()) {
            return new Basis("no run of " + who + ": " + target.sample().reason(), List.of());
        }
        String lost = target.sample().count() == target.sample().runs()
                ? ""
                : "; the others: " + target.sample().reason();
        String few = runs.size() < ENOUGH ? "; fewer than " + ENOUGH : "";
        return new Basis(
                runs.size() + (runs.size() == 1 ? " run of " : " runs of ") + who + ", " + SeedWords.of(runs) + lost
                        + few,
                keys(runs));
    }

    Basis and(String more) {
        return more.isEmpty() ? this : new Basis(words + "; " + more, runKeys);
    }

    private static List<String> keys(List<Run> runs) {
        return runs.stream().map(Run::key).toList();
    }
}
