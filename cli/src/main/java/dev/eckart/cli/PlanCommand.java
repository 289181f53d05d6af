package dev.eckart.cli;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.plan.ExplainedPlan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.wiring.Wiring;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells what experiments would run, which of it is known, and where their settings come from. */
@Command(
        name = "plan",
        description = "Show the resolved experiment, its runs and which are in the ledger, without running anything.")
final class PlanCommand implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private EckartCommand eckart = new EckartCommand();

    @Mixin
    private ExperimentFiles experiments = new ExperimentFiles();

    @Mixin
    private OutputFolder output = new OutputFolder();

    @Option(names = "--json", description = "Print all of it as JSON, a list of one object for each file.")
    private boolean json;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ExplainedPlan> plans = experiments.explained(Wiring.workbench(eckart.plugins));
        try (Ledger ledger = output.ledgerToRead()) {
            Runner runner = new Runner(ledger, 1, Progress.NONE, Cancellation.NEVER);
            List<PlannedWork> works = plans.stream().map(plan -> work(plan, runner)).toList();
            if (json) {
                console.out().print(CanonicalJson.pretty(works.stream().map(PlanJson::of).toList()));
            } else {
                works.forEach(work -> PlanText.print(work, console.out()));
            }
            console.out().flush();
        }
        return ExitCode.FINE;
    }

    private PlannedWork work(ExplainedPlan explained, Runner runner) {
        Set<String> known = runner.known(List.of(explained.plan()));
        String ledger = output.hasLedger() ? output.ledgerFile().toString() : "no ledger in " + output.folder;
        return new PlannedWork(explained, known, runner.missing(List.of(explained.plan())), ledger);
    }
}
