package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.components.Nearest;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.experiments.plan.Variant;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.wiring.Wiring;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Walks from a number of a table back to its runs, their settings, data and code. */
@Command(
        name = "why",
        description = "Tell what a number of a table comes from: its runs, their settings, data and code.")
final class WhyCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Parameters(index = "0", paramLabel = "FILE", description = "An experiment file.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "MODEL",
            description = "A model of the experiment, or a row of its table, such as \"gd, rank 2\".")
    private String model = "";

    @Parameters(index = "2", paramLabel = "METRIC", description = "A metric of the experiment, by its name there.")
    private String metric = "";

    @Mixin
    private ExperimentChanges changes = new ExperimentChanges();

    @Mixin
    private OutputFolder output = new OutputFolder();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    WhyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Plan plan = experiment().plans(Wiring.workbench(eckart.plugins)).getFirst();
        List<PlannedVariant> meant = plan.variants().stream().filter(row -> isMeant(row.variant())).toList();
        if (meant.isEmpty()) {
            return refused(unknown("model", model, rows(plan)));
        }
        Collection<String> metrics = plan.experiment().metrics().keySet();
        if (!metrics.contains(metric)) {
            return refused(unknown("metric", metric, metrics));
        }
        try (Ledger ledger = output.ledgerToRead()) {
            Optional<Results> results = results(plan, meant, ledger);
            if (results.isEmpty()) {
                return refused("not all runs of " + model + " are in the ledger of " + output.folder
                        + "; \"eckart run\" with the same arguments does what is missing");
            }
            show(meant.stream().map(row -> Traced.of(results.get(), row, metric, ledger)).toList());
            return ExitCode.FINE;
        }
    }

    private void show(List<Traced> cells) {
        String again = again();
        if (json) {
            console.out().print(CanonicalJson.pretty(cells.stream().map(cell -> TracedJson.of(cell, again)).toList()));
            console.out().flush();
        } else {
            cells.forEach(cell -> TracedText.print(cell, again, console.out()));
        }
    }

    /** Of all models, so that the number has the digits that it has in the table; of some, if more is not known. */
    private static Optional<Results> results(Plan plan, List<PlannedVariant> meant, Ledger ledger) {
        Runner runner = new Runner(ledger, 1, Progress.NONE, Cancellation.NEVER);
        return Stream.of(plan, plan.onlyModels(meant.stream().map(row -> row.variant().model()).toList()))
                .filter(each -> runner.missing(List.of(each)) == 0)
                .findFirst()
                .map(known -> runner.run(List.of(known)).getFirst());
    }

    private boolean isMeant(Variant variant) {
        return variant.model().equals(model) || variant.label().equals(model);
    }

    private static Collection<String> rows(Plan plan) {
        return plan.variants().stream()
                .map(PlannedVariant::variant)
                .flatMap(variant -> Stream.of(variant.model(), variant.label()))
                .distinct()
                .toList();
    }

    private String unknown(String what, String wrong, Collection<String> valid) {
        return file + " has no " + what + " \"" + wrong + "\"" + Nearest.hint(wrong, valid) + "\n       " + what
                + "s: " + String.join("; ", valid);
    }

    private ExperimentFiles experiment() {
        ExperimentFiles experiment = new ExperimentFiles();
        experiment.files = List.of(file);
        experiment.changes = changes;
        return experiment;
    }

    /** The command that computes runs again, but for the run. */
    private String again() {
        StringBuilder command = new StringBuilder("eckart verify " + quoted(file.toString()));
        changes.settings().forEach(each -> command.append(" --set ").append(quoted(each)));
        changes.axes().forEach(each -> command.append(" --sweep ").append(quoted(each)));
        eckart.plugins.forEach(each -> command.append(" --plugins ").append(quoted(each.toString())));
        if (!output.folder.equals(new OutputFolder().folder)) {
            command.append(" --out ").append(quoted(output.folder.toString()));
        }
        return command.append(" --run ").toString();
    }

    /** As a shell would have it. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private int refused(String why) {
        console.err().println("error  " + why);
        return ExitCode.INVALID_INPUT;
    }
}
