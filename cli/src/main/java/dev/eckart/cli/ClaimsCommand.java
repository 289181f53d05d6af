package dev.eckart.cli;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.plan.ClaimsPlan;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.reports.claims.ClaimsAudit;
import dev.eckart.reports.claims.ClaimsReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Holds claims against results, running what is not known yet. */
@Command(
        name = "claims",
        description = "Hold printed figures and sentences against results; run what the ledger does not know.")
final class ClaimsCommand implements Callable<Integer> {

    private static final String SUFFIX = ".claims.json";

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Claims files, or folders of *.claims.json files.")
    private List<Path> places = List.of();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a key of every experiment that is named, such as seeds=400; may be repeated.")
    private List<String> settings = List.of();

    @Mixin
    private OutputFolder output = new OutputFolder();

    @Mixin
    private Threads threads = new Threads();

    ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ClaimsPlan> claims = plans(Wiring.workbench(eckart.plugins));
        List<Plan> plans = claims.stream().flatMap(plan -> plan.plans().stream()).toList();
        IdentityHashMap<Plan, Results> results = run(plans);
        ReportFiles reports = new ReportFiles(output, console);
        claims.stream()
                .flatMap(plan -> plan.experiments().stream())
                .forEach(plan -> reports.write(plan, ClaimsJudging.results(plan, results)));
        long changed = 0;
        for (ClaimsPlan plan : claims) {
            changed += show(plan.name(), ClaimsJudging.judge(plan, results, this::results));
        }
        return changed > 0 ? ExitCode.VERDICT_CHANGED : ExitCode.FINE;
    }

    private long show(String name, ClaimsReport report) {
        Path written = output.write(name, Map.of("claims.md", report.markdown("Claims of " + name)));
        console.out().print(report.terminal());
        console.out().println();
        console.out().println("report " + written);
        return report.changed();
    }

    private List<ClaimsPlan> plans(Workbench workbench) {
        Diagnostics diagnostics = new Diagnostics();
        List<ClaimsPlan> plans = new ArrayList<>();
        for (Path file : files(diagnostics)) {
            workbench.claims(file, new Changes(settings, List.of()), ClaimsAudit::check, diagnostics).ifPresent(plans::add);
        }
        refuseSameNames(plans, diagnostics);
        if (!diagnostics.isEmpty()) {
            throw new InvalidInputException(diagnostics);
        }
        return plans;
    }

    /** Two different experiments of one name would write to one folder. */
    private static void refuseSameNames(List<ClaimsPlan> claims, Diagnostics diagnostics) {
        Map<String, String> byName = new HashMap<>();
        for (Plan plan : claims.stream().flatMap(each -> each.experiments().stream()).toList()) {
            String first = byName.putIfAbsent(plan.name(), plan.resolved());
            if (first != null && !first.equals(plan.resolved())) {
                diagnostics.add(
                        new Origin.Option(plan.name()), "two experiments have this name; a file's stem is its name");
            }
        }
    }

    private List<Path> files(Diagnostics diagnostics) {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            List<Path> found = Files.isDirectory(place) ? claimsFiles(place) : List.of(place);
            if (found.isEmpty()) {
                diagnostics.add(new Origin.Option(place.toString()), "no file in this folder ends with " + SUFFIX);
            }
            files.addAll(found);
        }
        return files;
    }

    private static List<Path> claimsFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IdentityHashMap<Plan, Results> run(List<Plan> plans) {
        List<Results> all = results(plans);
        IdentityHashMap<Plan, Results> results = new IdentityHashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            results.put(plans.get(i), all.get(i));
        }
        return results;
    }

    private List<Results> results(List<Plan> plans) {
        try (Ledger ledger = output.ledger()) {
            return threads.runner(ledger, new ProgressLine(console)).run(plans);
        }
    }
}
