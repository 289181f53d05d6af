package dev.eckart.cli;

import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedVariant;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what is going to be run, on what data. */
final class PlanLines {

    private PlanLines() { }

    static void print(Plan plan, PrintWriter out) {
        out.println("plan   " + plan.name() + "    " + runs(plan) + single(plan));
        plan.variants().stream()
                .map(variant -> data(variant.data()))
                .distinct()
                .forEach(data -> out.println("data   " + data));
    }

    private static String runs(Plan plan) {
        long models = plan.variants().stream().map(variant -> variant.variant().model()).distinct().count();
        int variants = plan.variants().size();
        int most = plan.variants().stream().mapToInt(variant -> variant.runs().size()).max().orElse(0);
        int folds = plan.experiment().split().map(Split::folds).orElse(1);
        int trials = plan.trials();
        return counted(models, "model") + (variants > models ? " in " + variants + " variants" : "")
                + " × " + counted(most / folds, "seed")
                + (folds > 1 ? " × " + counted(folds, "fold") : "") + " = " + counted(plan.runs(), "run")
                + (trials > 0 ? ", after " + counted(trials, "trial") + " to choose settings by" : "");
    }

    private static String single(Plan plan) {
        List<String> single = deterministic(plan);
        String each = plan.experiment().split().map(Split::folds).orElse(1) == 1 ? "one run" : "one run a fold";
        return switch (single.size()) {
            case 0 -> "";
            case 1 -> " (" + single.getFirst() + " is deterministic: " + each + ")";
            default -> " (" + String.join(", ", single.subList(0, single.size() - 1)) + " and " + single.getLast()
                    + " are deterministic: " + each + " each)";
        };
    }

    /** The models of which every variant is deterministic, and such variants of others. */
    private static List<String> deterministic(Plan plan) {
        Set<String> drawing = plan.variants().stream()
                .filter(variant -> !variant.deterministic())
                .map(variant -> variant.variant().model())
                .collect(Collectors.toSet());
        return plan.variants().stream()
                .filter(PlannedVariant::deterministic)
                .map(PlannedVariant::variant)
                .map(variant -> drawing.contains(variant.model()) ? variant.label() : variant.model())
                .distinct()
                .toList();
    }

    private static String data(Dataset data) {
        String classes = data.labels().map(labels -> ", " + labels.classes().size() + " classes").orElse("");
        String target = data.target().map(found -> ", target " + found.name()).orElse("");
        String note = data.note().isEmpty() ? "" : "; " + data.note();
        return data.name() + "    " + data.source().rows() + " × " + data.source().columns() + classes + target
                + ", sha256 "
                + data.source().sha256().substring(0, 8) + "…" + note.lines().collect(Collectors.joining(" "));
    }

    static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
