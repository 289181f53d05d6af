package dev.eckart.cli;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.InvalidInputException;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.CanonicalJson;
import dev.eckart.experiments.json.Diagnostic;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.plan.ClaimsPlan;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Runner;
import dev.eckart.reports.claims.ClaimsAudit;
import dev.eckart.reports.claims.ClaimsSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import picocli.CommandLine.Option;

/** A line for each claims file, for who has a hundred of them. No report is written. */
final class ClaimsSummaries {

    @Option(
            names = "--summary",
            description = "Print a line for each claims file, also of folders within folders; write no reports."
                    + " What is wrong with one file does not stop the others.")
    private boolean summary;

    @Option(names = "--json", description = "With --summary, print a list of one object for each file, as JSON.")
    private boolean json;

    private final List<Object> objects = new ArrayList<>();
    private int changed;
    private int broken;

    /** Whether lines are asked for. */
    boolean wanted() {
        if (json && !summary) {
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.add(new Origin.Option("--json"), "belongs to --summary; expected both");
            throw new InvalidInputException(diagnostics);
        }
        return summary;
    }

    /** Judges one file after another, so that no more than the results of one are kept. */
    int show(List<Path> files, Changes changes, Workbench workbench, Runner runner, Console console) {
        int widest = files.stream().mapToInt(file -> file.toString().length()).max().orElse(0);
        for (Path file : files) {
            Diagnostics diagnostics = new Diagnostics();
            Optional<ClaimsPlan> plan = workbench.claims(file, changes, ClaimsAudit::check, diagnostics);
            if (plan.isPresent() && diagnostics.isEmpty()) {
                tell(file, summary(plan.get(), runner), widest, console);
            } else {
                tell(file, diagnostics.all(), widest, console);
            }
        }
        if (json) {
            console.out().print(CanonicalJson.pretty(objects));
        } else {
            console.out().println(files.size() + (files.size() == 1 ? " claims file" : " claims files") + "; " + changed
                    + " with changed verdicts, " + broken + " with errors.");
        }
        console.out().flush();
        return changed > 0 ? ExitCode.VERDICT_CHANGED : broken > 0 ? ExitCode.INVALID_INPUT : ExitCode.FINE;
    }

    private static ClaimsSummary summary(ClaimsPlan plan, Runner runner) {
        List<Plan> plans = plan.plans();
        List<Results> all = runner.run(plans);
        IdentityHashMap<Plan, Results> results = new IdentityHashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            results.put(plans.get(i), all.get(i));
        }
        return ClaimsJudging.judge(plan, results, runner::run).summary();
    }

    private void tell(Path file, ClaimsSummary found, int widest, Console console) {
        changed += found.changed() > 0 ? 1 : 0;
        SequencedMap<String, Object> object = object(file);
        object.put("claims", found.claims());
        object.put("expected", found.expected());
        object.put("changed", found.changed());
        object.put("verdicts", found.verdicts());
        found.worst().ifPresent(worst -> {
            SequencedMap<String, Object> words = new LinkedHashMap<>();
            words.put("id", worst.claim().id());
            words.put("verdict", worst.verdict().words());
            words.put("why", worst.verdict().text());
            object.put("worst", words);
        });
        print(console, widest, file.toString(), found.sentence());
    }

    private void tell(Path file, List<Diagnostic> faults, int widest, Console console) {
        broken++;
        object(file).put("errors", faults.stream().map(fault -> fault.origin() + ": " + fault.message()).toList());
        faults.forEach(fault -> console.err().print(fault));
        console.err().flush();
        print(console, widest, file.toString(),
                faults.size() + (faults.size() == 1 ? " error" : " errors") + ": " + faults.getFirst().message());
    }

    private SequencedMap<String, Object> object(Path file) {
        SequencedMap<String, Object> object = new LinkedHashMap<>();
        object.put("file", file.toString());
        objects.add(object);
        return object;
    }

    private void print(Console console, int widest, String file, String sentence) {
        if (!json) {
            console.out().println(file + " ".repeat(widest - file.length() + 2) + sentence);
            console.out().flush();
        }
    }
}
