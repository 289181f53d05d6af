package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.plan.ClaimsPlan;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.reports.claims.ClaimsAudit;
import dev.eckart.reports.claims.ClaimsReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

    @Mixin
    private CheckpointOption checkpoints = new CheckpointOption();

    @Mixin
    private ClaimsSummaries summaries = new ClaimsSummaries();

    ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Workbench workbench = Wiring.workbench(eckart.plugins);
        if (summaries.wanted()) {
            return summarise(workbench);
        }
        List<ClaimsPlan> claims = plans(workbench);
        List<Plan> plans = claims.stream().flatMap(plan -> plan.plans().stream()).toList();
        try (Ledger ledger = output.ledger(new ThisProgram(workbench.catalogue(), threads))) {
            return judge(claims, run(plans, ledger), ledger);
        }
    }

    private int judge(List<ClaimsPlan> claims, IdentityHashMap<Plan, Results> results, Ledger ledger) {
        ReportFiles reports = new ReportFiles(output, console);
        claims.stream()
                .flatMap(plan -> plan.experiments().stream())
                .forEach(plan -> reports.write(plan, ClaimsJudging.results(plan, results)));
        long changed = 0;
        for (ClaimsPlan plan : claims) {
            changed += show(plan.name(), ClaimsJudging.judge(plan, results, retrials -> results(retrials, ledger)));
        }
        return changed > 0 ? ExitCode.VERDICT_CHANGED : ExitCode.FINE;
    }

    private int summarise(Workbench workbench) {
        Diagnostics diagnostics = new Diagnostics();
        List<Path> files = ClaimsFiles.all(places, true, diagnostics);
        if (!diagnostics.isEmpty()) {
            throw new InvalidInputException(diagnostics);
        }
        try (Ledger ledger = output.ledger(new ThisProgram(workbench.catalogue(), threads))) {
            Cancellation wish = console.interruption().heeded(
                    () -> "; the runs that have ended are kept, and the same command goes on from there");
            Runner runner = threads.runner(ledger, Progress.NONE, wish);
            return summaries.show(files, new Changes(settings, List.of()), workbench, runner, console);
        }
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
        for (Path file : ClaimsFiles.all(places, false, diagnostics)) {
            workbench.claims(file, new Changes(settings, List.of()), ClaimsAudit::check, diagnostics)
                    .ifPresent(plans::add);
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

    private IdentityHashMap<Plan, Results> run(List<Plan> plans, Ledger ledger) {
        List<Results> all = results(plans, ledger);
        IdentityHashMap<Plan, Results> results = new IdentityHashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            results.put(plans.get(i), all.get(i));
        }
        return results;
    }

    private List<Results> results(List<Plan> plans, Ledger ledger) {
        ProgressLine progress = new ProgressLine(console);
        return checkpoints.on(threads.runner(ledger, progress), progress::say).run(plans);
    }
}
