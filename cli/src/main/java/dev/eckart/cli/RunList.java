package dev.eckart.cli;

import dev.eckart.components.Choice;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs of the ledger, one on a line, in columns. */
final class RunList {

    private static final List<String> HEADS = List.of("run", "status", "model", "data", "seeds", "scores");

    private RunList() { }

    /** Prints the runs in their order, and how many there are. */
    static void print(List<KnownRun> runs, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        runs.stream().map(RunList::row).forEach(rows::add);
        List<Integer> widths = IntStream.range(0, HEADS.size())
                .mapToObj(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
                .toList();
        if (!runs.isEmpty()) {
            rows.forEach(row -> out.println(IntStream.range(0, HEADS.size())
                    .mapToObj(column -> ComponentText.padded(row.get(column), widths.get(column) + 2))
                    .collect(Collectors.joining())
                    .stripTrailing()));
        }
        out.println(PlanLines.counted(runs.size(), "run"));
    }

    private static List<String> row(KnownRun run) {
        return List.of(KnownRun.shortened(run.entry().key()), Choice.name(run.entry().status()), run.words("model"),
                run.words("data"), run.seeds(), scores(run));
    }

    private static String scores(KnownRun run) {
        return new TreeMap<>(run.entry().scores()).entrySet().stream()
                .map(score -> KnownRunText.metric(score.getKey()) + " " + KnownRunText.value(score.getValue()))
                .collect(Collectors.joining("; "));
    }
}
