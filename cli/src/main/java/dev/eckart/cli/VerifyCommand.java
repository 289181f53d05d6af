package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.bundle.BundleException;
import dev.eckart.experiments.bundle.BundleZip;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.SqliteLedger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Computes known runs again and compares bits; nothing is written. */
@Command(
        name = "verify",
        description = "Check every hash of the ledger, compute known runs again and compare bits; write nothing."
                + " Of a folder, all experiments in it are meant, but not hidden folders, nor a Maven module's src"
                + " and target; of a bundle, all in the file. In place of a file, a run of the ledger may be named by"
                + " the beginning of its key.")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Mixin
    private ExperimentFiles experiments = new ExperimentFiles();

    @Mixin
    private OutputFolder output = new OutputFolder();

    @Mixin
    private Threads threads = new Threads();

    @Option(
            names = "--run",
            paramLabel = "KEY",
            description = "Compute only the run whose key begins so; may be repeated.")
    private List<String> keys = List.of();

    @Option(
            names = "--trust-plugins",
            description = "Run the code of the plugins in a bundle, whoever has made it.")
    private boolean trusted;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Of a bundle without data, where its data is; may be repeated.")
    private List<Path> data = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Path> bundles = experiments.files.stream().filter(VerifyCommand::isBundle).toList();
        return bundles.isEmpty() ? verified() : verified(bundles);
    }

    private static boolean isBundle(Path file) {
        return file.toString().endsWith(".zip") && !Files.isDirectory(file);
    }

    private int verified(List<Path> bundles) {
        if (bundles.size() > 1 || experiments.files.size() > 1) {
            throw new BundleException("one bundle is verified at a time, found " + experiments.files.size() + " files");
        }
        if (!keys.isEmpty() || !experiments.changes.settings().isEmpty()
                || !experiments.changes.axes().isEmpty()) {
            throw new BundleException("a bundle is verified whole and as it is: without --run, --set and --sweep");
        }
        try {
            return new BundleVerification(bundles.getFirst(), BundleZip.read(bundles.getFirst()), threads, console)
                    .verify(eckart.plugins, trusted, data, new Verification(console, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int verified() {
        List<String> damage = SqliteLedger.faults(output.ledgerFile());
        Verification verification = new Verification(console, json);
        if (!damage.isEmpty()) {
            return verification.damaged(output.folder.toString(), damage);
        }
        try (Ledger ledger = output.ledgerToRead()) {
            Workbench workbench = Wiring.workbench(eckart.plugins);
            List<Plan> plans = areKeys() ? stored(workbench, ledger) : chosen(workbench);
            Runner known = new Runner(ledger, 1, Progress.NONE, Cancellation.NEVER);
            if (!new NeededRuns(output, console).areKnown(plans, known)) {
                return ExitCode.INVALID_INPUT;
            }
            threads.runner(ledger, ProgressLine.ofRepetition(console)).verify(plans, verification::add);
            return verification.end();
        }
    }

    /** Whether runs of the ledger are named in place of files. */
    private boolean areKeys() {
        return keys.isEmpty() && experiments.files.stream()
                .allMatch(file -> file.toString().matches("[0-9a-fA-F]{4,64}") && !Files.exists(file));
    }

    private List<Plan> stored(Workbench workbench, Ledger ledger) {
        Diagnostics diagnostics = new Diagnostics();
        List<Plan> plans = new ArrayList<>();
        for (Path prefix : experiments.files) {
            RunKey meant = RunKey.of(prefix.toString(), ledger);
            meant.obstacle(output.folder).ifPresentOrElse(
                    obstacle -> diagnostics.add(new Origin.Option(prefix.toString()), obstacle),
                    () -> ledger.find(meant.known().getFirst())
                            .map(entry -> new StoredRun(entry).plan(workbench))
                            .ifPresent(plans::add));
        }
        if (!experiments.changes.settings().isEmpty() || !experiments.changes.axes().isEmpty()) {
            diagnostics.add(new Origin.Option("verify KEY"), "a run is computed as it is: without --set and --sweep");
        }
        if (!diagnostics.isEmpty()) {
            throw new InvalidInputException(diagnostics);
        }
        return plans;
    }

    private List<Plan> chosen(Workbench workbench) {
        experiments.files = new ExperimentPlaces(console.err()).files(experiments.files);
        List<Plan> plans = experiments.plansToLookUp(workbench);
        if (keys.isEmpty()) {
            return plans;
        }
        Diagnostics diagnostics = new Diagnostics();
        for (String key : keys) {
            if (plans.stream().allMatch(plan -> plan.onlyRuns(run -> run.startsWith(key)).variants().isEmpty())) {
                diagnostics.add(new Origin.Option("--run " + key), "no run of these experiments has such a key");
            }
        }
        if (!diagnostics.isEmpty()) {
            throw new InvalidInputException(diagnostics);
        }
        return plans.stream().map(plan -> plan.onlyRuns(run -> keys.stream().anyMatch(run::startsWith))).toList();
    }
}
