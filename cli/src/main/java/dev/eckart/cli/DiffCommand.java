package dev.eckart.cli;

import dev.eckart.components.Nearest;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.reports.changes.Changes;
import dev.eckart.reports.changes.Side;
import dev.eckart.reports.render.TableFormat;
import dev.eckart.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells what differs between two experiments, two ledgers or two rows of one experiment. */
@Command(
        name = "diff",
        description = "Compare two experiments, one experiment in two ledgers (--from twice), or two rows of it (--row"
                + " twice): what differs in settings, and in results over runs with the same seeds.")
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Mixin
    private ExperimentFiles experiments = new ExperimentFiles();

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "Where results are (default: runs); given twice, of the first and of the second.")
    private List<Path> from = List.of();

    @Option(
            names = "--row",
            paramLabel = "LABEL",
            description = "A row as tables label it, such as \"gd, rank 2\"; given twice.")
    private List<String> labels = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        check();
        List<Plan> plans = experiments.plansToLookUp(Wiring.workbench(eckart.plugins));
        Optional<List<Results>> first = KnownResults.of(List.of(plans.getFirst()), folder(0), console);
        Optional<List<Results>> second = KnownResults.of(List.of(plans.getLast()), folder(1), console);
        if (first.isEmpty() || second.isEmpty()) {
            return ExitCode.INVALID_INPUT;
        }
        List<String> names = names(plans);
        Side before = side(names.getFirst(), first.get().getFirst(), 0);
        Side after = side(names.getLast(), second.get().getFirst(), 1);
        if (json) {
            console.out().print(CanonicalJson.pretty(DiffJson.of(before, after)));
        } else {
            show(Changes.settings(before, after), "settings  no difference\n");
            show(Changes.results(before, after), "results   nothing that both have");
        }
        console.out().flush();
        return ExitCode.FINE;
    }

    private void check() {
        int files = experiments.files.size();
        boolean two = files == 2 || (files == 1 && (from.size() == 2 || labels.size() == 2));
        if (!two || from.size() > 2 || (!labels.isEmpty() && labels.size() != 2)) {
            throw invalid("diff", "two things are compared: two experiment files, or one with two folders (--from A"
                    + " --from B) or two rows (--row A --row B)");
        }
    }

    private Path folder(int side) {
        return from.isEmpty() ? Path.of("runs") : from.get(Math.min(side, from.size() - 1));
    }

    /** What differs is what the sides are called by. */
    private List<String> names(List<Plan> plans) {
        if (!labels.isEmpty()) {
            return labels;
        }
        List<String> names = new ArrayList<>(List.of(plans.getFirst().name(), plans.getLast().name()));
        if (names.getFirst().equals(names.getLast())) {
            boolean twoFiles = experiments.files.size() == 2;
            names.set(0, (twoFiles ? experiments.files.getFirst() : folder(0)).toString());
            names.set(1, (twoFiles ? experiments.files.getLast() : folder(1)).toString());
        }
        return names;
    }

    private Side side(String name, Results results, int number) {
        Side side = new Side(
                name, results, labels.isEmpty() ? Optional.empty() : Optional.of(labels.get(number)));
        if (side.variants().isEmpty()) {
            List<String> rows = results.variants().stream().map(each -> each.variant().label()).toList();
            throw invalid("--row " + name, "no row has this label; expected one of " + String.join("; ", rows)
                    + Nearest.hint(name, rows));
        }
        return side;
    }

    private void show(ResultTable table, String otherwise) {
        if (table.rows().isEmpty()) {
            console.out().println(otherwise);
            table.footnotes().forEach(console.out()::println);
        } else {
            console.out().print(TableFormat.TEXT.of(table));
        }
    }

    private static InvalidInputException invalid(String option, String message) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(new Origin.Option(option), message);
        return new InvalidInputException(diagnostics);
    }
}
