package dev.eckart.reports.claims;

import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.reports.wording.SeedWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The runs that a verdict rests on.
 *
 * @param words how many runs of what, and what was drawn from them
 * @param runKeys the keys of the runs
 */
public record Basis(String words, List<String> runKeys) {

    /** Fewer runs than this give a verdict that says so. */
    static final int ENOUGH = 200;

    private static final int SHOWN = 3;
    private static final int PREFIX = 8;

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

    /** This and the runs that explain a number. */
    Basis with(Basis explaining) {
        return new Basis(words, Stream.concat(runKeys.stream(), explaining.runKeys.stream()).distinct().toList());
    }

    /** The beginnings of the first keys in brackets, as commands take them; nothing where there is no run. */
    String shownKeys() {
        if (runKeys.isEmpty()) {
            return "";
        }
        String first = runKeys.stream().limit(SHOWN)
                .map(key -> key.substring(0, Math.min(PREFIX, key.length())))
                .collect(Collectors.joining(", "));
        int more = runKeys.size() - SHOWN;
        return " (" + (runKeys.size() == 1 ? "run " : "runs ") + first + (more > 0 ? " and " + more + " more" : "")
                + ")";
    }

    private static List<String> keys(List<Run> runs) {
        return runs.stream().map(Run::key).toList();
    }
}
