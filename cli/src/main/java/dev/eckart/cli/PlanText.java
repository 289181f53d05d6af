package dev.eckart.cli;

import dev.eckart.experiments.plan.PlannedRun;
import dev.eckart.experiments.plan.PlannedTuning;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.experiments.plan.ValueOrigin;
import dev.eckart.experiments.spec.Seeds;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan for people: the resolved experiment, what of it is not from the file, and the runs of each variant. */
final class PlanText {

    private static final int MOST_RUNS = 20;
    private static final int PREFIX = 8;

    private final PlannedWork work;
    private final PrintWriter out;

    private PlanText(PlannedWork work, PrintWriter out) {
        this.work = work;
        this.out = out;
    }

    static void print(PlannedWork work, PrintWriter out) {
        PlanText text = new PlanText(work, out);
        PlanLines.print(work.plan(), out);
        out.println("ledger " + work.known().size() + " of " + (work.known().size() + work.missing())
                + " runs known, " + work.missing() + " to do (" + work.ledger() + ")");
        out.println();
        out.print(work.plan().resolved());
        text.origins();
        out.println();
        out.println("runs");
        work.plan().variants().forEach(text::variant);
    }

    private void origins() {
        List<ValueOrigin> origins = work.explained().origins();
        int paths = origins.stream().mapToInt(each -> each.path().length()).max().orElse(0);
        int values = origins.stream().mapToInt(each -> each.value().length()).filter(length -> length < 40).max()
                .orElse(0);
        if (!origins.isEmpty()) {
            out.println();
            out.println("not from the file");
        }
        origins.forEach(each -> out.println("  " + ComponentText.padded(each.path(), paths + 2)
                + ComponentText.padded(each.value(), values + 2) + each.origin()));
    }

    private void variant(PlannedVariant variant) {
        out.println("  " + variant.variant().label() + ": " + variant.tuning()
                .map(tuning -> tuned(variant, tuning))
                .orElseGet(() -> known(variant.runs())));
        if (variant.tuning().isEmpty()) {
            variant.runs().stream().limit(MOST_RUNS).forEach(run -> run(variant, run));
            if (variant.runs().size() > MOST_RUNS) {
                out.println("    … and " + (variant.runs().size() - MOST_RUNS) + " more, which --json lists");
            }
        }
    }

    private String tuned(PlannedVariant variant, PlannedTuning tuning) {
        List<PlannedRun> trials = tuning.candidates().stream().flatMap(each -> each.trial().runs().stream()).toList();
        return PlanLines.counted(variant.runs().size(), "run") + " of what is chosen from "
                + tuning.candidates().size() + " candidates by " + trials.size() + " trials; "
                + trials.stream().filter(trial -> work.known().contains(trial.key())).count()
                + " of the trials known";
    }

    private String known(List<PlannedRun> runs) {
        return PlanLines.counted(runs.size(), "run") + ", "
                + runs.stream().filter(run -> work.known().contains(run.key())).count() + " known";
    }

    private void run(PlannedVariant variant, PlannedRun run) {
        out.println(("    " + run.key().substring(0, PREFIX) + "  "
                + (work.known().contains(run.key()) ? "known  " : "to do  ") + drawn(variant, run)).stripTrailing());
    }

    private static String drawn(PlannedVariant variant, PlannedRun run) {
        Stream<String> seeds = switch (variant.experiment().seeds()) {
            case Seeds.Together _ -> run.seeds().values().stream().distinct().map(seed -> "seed " + seed);
            case Seeds.Crossed _ -> run.seeds().entrySet().stream().map(seed -> seed.getKey() + " " + seed.getValue());
        };
        Stream<String> fold = run.fold().stream().mapToObj(number -> "fold " + number);
        return Stream.concat(seeds, fold).collect(Collectors.joining(", "));
    }
}
