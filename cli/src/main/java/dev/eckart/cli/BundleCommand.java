package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.bundle.Bundle;
import dev.eckart.experiments.bundle.BundleZip;
import dev.eckart.experiments.bundle.RunFile;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Packs experiments with all that a colleague needs to compute their runs again. */
@Command(
        name = "bundle",
        description = "Pack experiments, their runs, data, reports and plugins into one file that \"eckart verify\""
                + " computes again elsewhere.")
final class BundleCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Mixin
    private ExperimentFiles experiments = new ExperimentFiles();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file to write, such as iris.eckart.zip.")
    private Path out = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "DIR",
            defaultValue = "runs",
            description = "Where results are (default: ${DEFAULT-VALUE}).")
    private Path from = Path.of("");

    @Option(
            names = "--without-data",
            description = "Leave files of data out, and say their hashes alone: \"eckart verify --data\" takes them"
                    + " from elsewhere.")
    private boolean withoutData;

    private final SequencedMap<String, byte[]> files = new TreeMap<>();
    private final SequencedMap<String, Bundle.Data> data = new TreeMap<>();
    private final List<String> paths = new ArrayList<>();

    BundleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Workbench workbench = Wiring.workbench(eckart.plugins);
        List<Plan> plans = experiments.plans(workbench);
        OutputFolder output = new OutputFolder();
        output.folder = from;
        try (Ledger ledger = output.ledgerToRead()) {
            Runner runner = new Runner(ledger, 1, Progress.NONE, Cancellation.NEVER);
            if (!new NeededRuns(output, console).areKnown(plans, runner)) {
                return ExitCode.INVALID_INPUT;
            }
            runner.entries(plans).forEach(entry -> files.put(RunFile.path(entry), RunFile.write(entry)));
            addReports(plans, runner.run(plans));
        }
        for (int i = 0; i < plans.size(); i++) {
            addExperiment(plans.get(i), experiments.files.get(i), workbench);
        }
        write(new Bundle(paths, List.copyOf(data.values()), plugins(), files));
        return ExitCode.FINE;
    }

    private void addReports(List<Plan> plans, List<Results> results) {
        for (int i = 0; i < plans.size(); i++) {
            String folder = Bundle.REPORTS + plans.get(i).name() + "/";
            ReportFiles.files(plans.get(i), results.get(i)).forEach((path, content) ->
                    files.put(folder + path, content.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void addExperiment(Plan plan, Path file, Workbench workbench) {
        Changes changes = experiments.changes.changes();
        BundledExperiment bundled =
                new BundledExperiment(plan, workbench.dataFiles(file, changes, new Diagnostics()));
        paths.add(bundled.file());
        files.put(bundled.file(), bundled.resolved());
        Map<String, String> byHash = new LinkedHashMap<>();
        bundled.files().forEach((path, content) -> byHash.putIfAbsent(Sha256.of(content), path));
        plan.variants().stream().map(PlannedVariant::data).distinct().forEach(each -> add(each, byHash));
        if (!withoutData) {
            files.putAll(bundled.files());
        }
    }

    private void add(Dataset dataset, Map<String, String> byHash) {
        String sha256 = dataset.source().sha256();
        Optional<String> file = Optional.ofNullable(byHash.get(sha256));
        String key = file.orElse("") + " " + dataset.name() + " " + sha256;
        if (data.put(key, new Bundle.Data(dataset.name(), sha256, dataset.note(), file)) == null) {
            console.err().println("data   " + dataset.name() + ", sha256 " + sha256 + (file.isEmpty()
                    ? ", comes with Eckart"
                    : withoutData ? ", left out" : ", in the bundle"));
        }
    }

    private List<Bundle.Plugin> plugins() {
        List<Bundle.Plugin> plugins = new ArrayList<>();
        for (Path jar : eckart.plugins.stream().flatMap(BundleCommand::jars).distinct().toList()) {
            String path = Bundle.PLUGINS + jar.getFileName();
            byte[] content = BundledExperiment.read(jar);
            if (files.put(path, content) == null) {
                plugins.add(new Bundle.Plugin(path, Sha256.of(content)));
            }
        }
        return plugins;
    }

    private static Stream<Path> jars(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.of(place);
        }
        try (Stream<Path> jars = Files.list(place)) {
            return jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Bundle bundle) {
        Path file = out.toAbsolutePath();
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            new WholeFile(file).write(bytes -> BundleZip.write(bundle, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long runs = files.keySet().stream().filter(path -> path.startsWith(Bundle.RUNS)).count();
        console.out().println("bundle " + out + "   " + PlanLines.counted(runs, "run"));
    }
}
