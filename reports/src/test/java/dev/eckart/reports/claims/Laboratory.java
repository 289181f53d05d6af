package dev.eckart.reports.claims;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.InMemoryLedger;
import dev.eckart.experiments.plan.ClaimsPlan;
import dev.eckart.experiments.plan.ClaimsPlan.PlannedClaim;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Progress;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Runner;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.reports.statistics.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Runs small experiments and audits one number of each, in a folder of its own. */
final class Laboratory {

    private static final Workbench WORKBENCH = Wiring.workbench(List.of());

    private final Path folder;
    private final Runner runner = new Runner(new InMemoryLedger(), 1, Progress.NONE, Cancellation.NEVER);

    /** A folder with these data. */
    Laboratory(Path folder, String csv) {
        this.folder = folder;
        write("data.csv", csv);
    }

    /** The values that an experiment's runs give. */
    double[] values(Setup setup) {
        Diagnostics diagnostics = new Diagnostics();
        Plan plan = WORKBENCH.plan(write("a.json", setup.json()), Changes.NONE, diagnostics)
                .orElseThrow(() -> new IllegalStateException(diagnostics.render() + setup.json()));
        return Sample.of(run(plan).variants().getFirst(), "v").values();
    }

    /** A claim about an experiment, of which any number of printed numbers can be audited. */
    Audited about(Setup setup, String statistic) {
        write("a.json", setup.json());
        Path claims = write("a.claims.json", "{ \"schema\": 1, \"claims\": [ { \"id\": \"P\","
                + " \"experiment\": \"a.json\", \"value\": \"m.v\", \"reported\": \"0\", \"statistic\": " + statistic + " } ] }");
        Diagnostics diagnostics = new Diagnostics();
        ClaimsPlan plan = WORKBENCH.claims(claims, ClaimsAudit::check, diagnostics)
                .orElseThrow(() -> new IllegalStateException(diagnostics.render()));
        return new Audited(plan.claims().getFirst());
    }

    private Results run(Plan plan) {
        return runner.run(List.of(plan)).getFirst();
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An experiment that numbers are held against; what was planned and run is kept. */
    final class Audited implements Retrials {

        private final PlannedClaim planned;
        private final Evidence evidence;
        private final Map<SequencedMap<String, String>, Optional<Plan>> plans = new HashMap<>();
        private final Map<Plan, Results> results = new HashMap<>();

        private Audited(PlannedClaim planned) {
            this.planned = planned;
            this.evidence = new Evidence(
                    Laboratory.this.run(planned.stated()),
                    List.of(),
                    planned.conventions().stream()
                            .map(each -> Alternative.convention(
                                    each.description(), Laboratory.this.run(each.plan())))
                            .toList(),
                    Optional.of(this));
        }

        Evidence evidence() {
            return evidence;
        }

        /** Whether a number fits, or may fit, what is stated. */
        boolean fits(String printed) {
            VerdictKind kind = Fit.of(claim(printed), evidence.stated()).kind();
            return kind != VerdictKind.NOT_REPRODUCED && kind != VerdictKind.IMPOSSIBLE;
        }

        private Claim claim(String printed) {
            return Claiming.number("m.v", printed, planned.claim().statistic());
        }

        Verdict verdict(String printed) {
            return ClaimsAudit.judge(claim(printed), evidence);
        }

        /** What the search alone finds. */
        Explanation search(String printed) {
            return Search.of(claim(printed), evidence);
        }

        @Override
        public Optional<Plan> plan(SequencedMap<String, String> changes) {
            return plans.computeIfAbsent(changes, missing -> planned.changed().with(missing));
        }

        @Override
        public List<Results> run(List<Plan> wanted) {
            return wanted.stream()
                    .map(plan -> results.computeIfAbsent(plan, missing -> Laboratory.this.run(missing)))
                    .toList();
        }
    }
}
