package dev.eckart.cli;

import dev.eckart.components.Nearest;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.ledger.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the runs of a ledger, or all of one of them. */
@Command(name = "show", description = "Show the runs in the ledger, or all that is known of one.")
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "KEY", arity = "0..1", description = "A run, by the beginning of its key.")
    private @Nullable String key;

    @Mixin
    private OutputFolder output = new OutputFolder();

    @Option(names = "--model", paramLabel = "TYPE", description = "Only runs of this model, such as truncated-svd.")
    private @Nullable String model;

    @Option(names = "--data", paramLabel = "TYPE", description = "Only runs on this data, such as iris.")
    private @Nullable String data;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only runs that ended so: done, diverged or failed.")
    private LedgerEntry.@Nullable Status status;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!output.hasLedger()) {
            return refused("there is no ledger in " + output.folder);
        }
        try (Ledger ledger = output.ledgerToRead()) {
            return key == null ? list(ledger) : one(key, ledger);
        }
    }

    private int list(Ledger ledger) {
        List<KnownRun> all = ledger.keys("").stream()
                .flatMap(each -> ledger.summary(each).stream())
                .map(KnownRun::of)
                .sorted(KnownRun.ORDER)
                .toList();
        Optional<String> unknown = unknown("model", model, all).or(() -> unknown("data", data, all));
        if (unknown.isPresent()) {
            return refused(unknown.get());
        }
        List<KnownRun> shown = all.stream().filter(this::isWanted).toList();
        if (json) {
            console.out().print(CanonicalJson.pretty(shown.stream().map(KnownRunJson::summary).toList()));
        } else {
            RunList.print(shown, console.out());
        }
        console.out().flush();
        return ExitCode.FINE;
    }

    private boolean isWanted(KnownRun run) {
        return (model == null || run.type("model").equals(model))
                && (data == null || run.type("data").equals(data))
                && (status == null || run.entry().status() == status);
    }

    /** That no run has a type that somebody asks for; empty if one has, or nobody asks. */
    private static Optional<String> unknown(String part, @Nullable String wanted, List<KnownRun> all) {
        List<String> types = all.stream().map(run -> run.type(part)).distinct().sorted().toList();
        return wanted == null || types.contains(wanted)
                ? Optional.empty()
                : Optional.of("no run has the " + part + " \"" + wanted + "\"" + Nearest.hint(wanted, types)
                        + (types.isEmpty() ? "" : "; there are " + String.join(", ", types)));
    }

    private int one(String prefix, Ledger ledger) {
        RunKey meant = RunKey.of(prefix, ledger);
        Optional<String> obstacle = meant.obstacle(output.folder);
        if (obstacle.isPresent()) {
            return refused(obstacle.get());
        }
        String found = meant.known().getFirst();
        KnownRun run = KnownRun.of(ledger.find(found).orElseThrow());
        List<Provenance> told = ledger.provenance(meant.known()).getOrDefault(found, List.of());
        if (json) {
            console.out().print(CanonicalJson.pretty(KnownRunJson.whole(run, ledger.parameters(found), told)));
            console.out().flush();
        } else {
            KnownRunText.print(run, ledger.parameters(found), told, console.out());
        }
        return ExitCode.FINE;
    }

    private int refused(String why) {
        console.err().println("error  " + why);
        return ExitCode.INVALID_INPUT;
    }
}
