package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.bundle.Bundle;
import dev.eckart.experiments.bundle.BundleException;
import dev.eckart.experiments.bundle.RunFile;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.JsonFile;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.ledger.InMemoryLedger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Computes the runs of a bundle again, in a folder that is gone afterwards. */
final class BundleVerification {

    private final Path file;
    private final Bundle bundle;
    private final Threads threads;
    private final Console console;

    BundleVerification(Path file, Bundle bundle, Threads threads, Console console) {
        this.file = file;
        this.bundle = bundle;
        this.threads = threads;
        this.console = console;
    }

    /**
     * Computes all runs again.
     *
     * @param plugins jars to use; those of the bundle are used if it is trusted
     * @param data folders to look for data in that the bundle leaves out
     * @param verification tells what comes of them
     */
    int verify(List<Path> plugins, boolean trusted, List<Path> data, Verification verification) throws IOException {
        if (!bundle.plugins().isEmpty() && plugins.isEmpty() && !trusted) {
            return refusePlugins();
        }
        Path folder = Files.createTempDirectory("eckart-bundle").toAbsolutePath().normalize();
        try {
            extract(folder);
            if (!complete(folder, data)) {
                return ExitCode.INVALID_INPUT;
            }
            List<Path> jars = new ArrayList<>(plugins);
            if (trusted) {
                bundle.plugins().forEach(plugin -> jars.add(folder.resolve(plugin.file())));
            }
            return verify(plans(folder, Wiring.workbench(jars)), verification);
        } finally {
            delete(folder);
        }
    }

    private int refusePlugins() {
        console.err().println("error  " + file + " needs plugins, whose code would run on this computer:");
        bundle.plugins().forEach(plugin ->
                console.err().println("       " + plugin.file() + ", sha256 " + plugin.sha256()));
        console.err().println("       --trust-plugins runs those in the bundle, --plugins JAR your own copies of them");
        return ExitCode.INVALID_INPUT;
    }

    private int verify(List<Plan> plans, Verification verification) {
        InMemoryLedger ledger = new InMemoryLedger();
        Set<String> bundled = entries(ledger);
        Runner runner = new Runner(ledger, 1, Progress.NONE, Cancellation.NEVER);
        int missing = runner.missing(plans);
        if (missing > 0) {
            console.out().println(missing + " of the runs are not in " + file + " under the keys that they have here:"
                    + " another version of Eckart, of a plugin or of the data; not comparable");
            return ExitCode.VERIFICATION_FAILED;
        }
        Set<String> planned = runner.known(plans);
        bundled.stream().filter(key -> !planned.contains(key)).sorted().findFirst().ifPresent(key -> {
            throw new BundleException(file + " holds run " + key + ", which none of its experiments asks for");
        });
        threads.runner(ledger, ProgressLine.ofRepetition(console)).verify(plans, verification::add);
        return verification.end();
    }

    private Set<String> entries(InMemoryLedger ledger) {
        List<String> keys = new ArrayList<>();
        for (Map.Entry<String, byte[]> run : bundle.files().entrySet()) {
            if (run.getKey().startsWith(Bundle.RUNS)) {
                LedgerEntry entry = entry(run.getKey(), run.getValue());
                keys.add(ledger.commit(entry).key());
            }
        }
        return Set.copyOf(keys);
    }

    private LedgerEntry entry(String path, byte[] content) {
        try {
            LedgerEntry entry = RunFile.read(content);
            if (!RunFile.path(entry).equals(path)) {
                throw new IllegalArgumentException("its settings are those of another run");
            }
            return entry;
        } catch (IllegalArgumentException e) {
            throw new BundleException(file + ": " + path + " is no run: " + e.getMessage(), e);
        }
    }

    private List<Plan> plans(Path folder, Workbench workbench) {
        Diagnostics diagnostics = new Diagnostics();
        List<Plan> plans = new ArrayList<>();
        for (String experiment : bundle.experiments()) {
            requireOwnFiles(folder, experiment, workbench);
            workbench.plan(folder.resolve(experiment), Changes.NONE, diagnostics).ifPresent(plans::add);
        }
        if (!diagnostics.isEmpty()) {
            throw new InvalidInputException(diagnostics);
        }
        return plans;
    }

    /** Whoever made the bundle must not have other files of this computer read, whatever would be told of them. */
    private void requireOwnFiles(Path folder, String experiment, Workbench workbench) {
        Path path = folder.resolve(experiment);
        Optional<Json> tree = JsonFile.read(path, new Origin.Option(experiment), new Diagnostics());
        if (tree.flatMap(json -> json.child("extends")).isPresent()) {
            throw new BundleException(file + ": " + experiment + " extends another file, expected a resolved one");
        }
        workbench.dataFiles(path, Changes.NONE, new Diagnostics()).forEach((name, found) -> {
            if (!found.toAbsolutePath().normalize().startsWith(folder)) {
                throw new BundleException(file + ": " + experiment + " reads " + name + ", outside of the bundle");
            }
        });
    }

    private void extract(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> each : bundle.files().entrySet()) {
            if (each.getKey().startsWith(Bundle.EXPERIMENTS) || each.getKey().startsWith(Bundle.PLUGINS)) {
                write(folder, each.getKey(), each.getValue());
            }
        }
    }

    /** Names are checked when a bundle is read; that this one leads out cannot be. */
    private void write(Path folder, String path, byte[] content) throws IOException {
        Path target = folder.resolve(path).normalize();
        if (!target.startsWith(folder)) {
            throw new BundleException(file + ": \"" + path + "\" leads out of the bundle");
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.write(target, content);
    }

    /** Whether all data is there; what the bundle leaves out is taken from elsewhere, if the hash is right. */
    private boolean complete(Path folder, List<Path> places) throws IOException {
        boolean complete = true;
        for (Bundle.Data missing : bundle.missing()) {
            String path = missing.file().orElseThrow();
            boolean found = false;
            for (Path place : places) {
                Path candidate = place.resolve(String.valueOf(Path.of(path).getFileName()));
                if (!found && Files.isRegularFile(candidate)
                        && Sha256.of(Files.readAllBytes(candidate)).equals(missing.sha256())) {
                    write(folder, path, Files.readAllBytes(candidate));
                    found = true;
                }
            }
            if (!found) {
                console.err().println("error  " + file + " leaves data out: " + missing.name() + ", sha256 "
                        + missing.sha256() + "; --data FOLDER says where it is");
                complete = false;
            }
        }
        return complete;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
