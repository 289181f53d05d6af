package dev.eckart.cli;

import dev.eckart.datasets.Dataset;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedVariant;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what is going to be run, on what data. */
final class PlanLines {

    private PlanLines() { }

    static void print(Plan plan, PrintWriter out) {
        out.println("plan   " + plan.name() + "    " + runs(plan) + single(plan));
        out.println("data   " + data(plan.data()));
    }

    private static String runs(Plan plan) {
        int models = plan.variants().size();
        int most = plan.variants().stream().mapToInt(variant -> variant.runs().size()).max().orElse(0);
        return counted(models, "model") + " × " + counted(most, "seed") + " = " + counted(plan.runs(), "run");
    }

    private static String single(Plan plan) {
        List<String> single = plan.variants().stream()
                .filter(PlannedVariant::deterministic)
                .map(variant -> variant.variant().label())
                .toList();
        return switch (single.size()) {
            case 0 -> "";
            case 1 -> " (" + single.getFirst() + " is deterministic: one run)";
            default -> " (" + String.join(", ", single.subList(0, single.size() - 1)) + " and " + single.getLast()
                    + " are deterministic: one run each)";
        };
    }

    private static String data(Dataset data) {
        String classes = data.labels().map(labels -> ", " + labels.classes().size() + " classes").orElse("");
        String note = data.note().isEmpty() ? "" : "; " + data.note();
        return data.name() + "    " + data.source().rows() + " × " + data.source().columns() + classes + ", sha256 "
                + data.source().sha256().substring(0, 8) + "…" + note.lines().collect(Collectors.joining(" "));
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
