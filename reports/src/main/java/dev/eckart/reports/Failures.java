package dev.eckart.reports;

import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.reports.wording.SeedWords;
import java.util.ArrayList;
import java.util.List;

/** The runs that did not end well, in words. */
public final class Failures {

    private static final int LISTED = 20;

    private Failures() { }

    /** One line each, {@code ! gd, learningRate 0.1, seed 4: loss not finite at epoch 37}; then how many more. */
    public static List<String> of(Results results) {
        List<String> lines = new ArrayList<>();
        for (VariantResults variant : results.variants()) {
            variant.runs().forEach(run -> add(variant, run, lines));
        }
        if (lines.size() <= LISTED) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, LISTED));
        some.add("… and " + (lines.size() - LISTED) + " more");
        return some;
    }

    private static void add(VariantResults variant, Run run, List<String> lines) {
        String which = SeedWords.of(run).isEmpty() ? "" : ", " + SeedWords.of(run);
        String who = "! " + variant.variant().label() + which + ": ";
        switch (run.outcome()) {
            case Outcome.Done _ -> { }
            case Outcome.Diverged(_, String message) -> lines.add(who + message);
            case Outcome.Failed(String message) -> lines.add(who + message);
        }
    }
}
