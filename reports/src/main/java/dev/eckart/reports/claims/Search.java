package dev.eckart.reports.claims;

import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.linalg.Sums;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Looks for the fewest slips that explain a claim that fits nothing: first those that only read the results in another
 * way, then all single ones, then two and three together. It ends where something fits, where chance alone would be
 * expected to give half a hit, or at {@value #MOST_RUNS} runs: what needs fewer runs is tried before what needs more.
 */
final class Search {

    /** How many runs a search may ask for, those in the ledger among them. */
    static final int MOST_RUNS = 4_000;

    private static final int DEEPEST = 3;
    private static final int MOST_HYPOTHESES = 5_000;
    private static final double TOO_MANY_BY_CHANCE = 0.5;

    private final Claim claim;
    private final Results stated;
    private final Optional<Retrials> retrials;
    private final List<Slip> slips;
    private final Map<SequencedMap<String, String>, Optional<Plan>> plans = new LinkedHashMap<>();
    private final Map<SequencedMap<String, String>, Results> known = new LinkedHashMap<>();
    private final List<Explanation.Stage> stages = new ArrayList<>();
    private int runs;

    private Search(Claim claim, Evidence evidence) {
        this.claim = claim;
        this.stated = evidence.stated();
        this.retrials = evidence.retrials();
        this.slips = Slips.of(claim, stated);
        known.put(new LinkedHashMap<>(), stated);
    }

    /** What explains the claim, and how far it was looked for. */
    static Explanation of(Claim claim, Evidence evidence) {
        return new Search(claim, evidence).explanation();
    }

    private Explanation explanation() {
        List<Hypothesis> single = Hypothesis.of(slips, 1);
        stage(1, single.stream().filter(one -> one.changes().isEmpty()).toList());
        if (goesOn()) {
            stage(1, single.stream().filter(one -> !one.changes().isEmpty()).toList());
        }
        for (int depth = 2; depth <= DEEPEST && goesOn(); depth++) {
            stage(depth, Hypothesis.of(slips, depth));
        }
        return new Explanation(claim, stages);
    }

    private boolean goesOn() {
        return stages.stream().allMatch(stage -> stage.hits().isEmpty())
                && Explanation.chance(stages) < TOO_MANY_BY_CHANCE;
    }

    private void stage(int depth, List<Hypothesis> all) {
        List<Hypothesis> possible = all.stream()
                .filter(one -> known.containsKey(one.changes()) || plan(one.changes()).isPresent())
                .toList();
        List<Hypothesis> affordable = affordable(possible);
        List<Held> held = affordable.stream()
                .flatMap(one -> Held.of(claim, one, Objects.requireNonNull(known.get(one.changes()))).stream())
                .toList();
        List<Held> hits = held.stream()
                .filter(Held::fits)
                .sorted(Comparator.comparingDouble(Held::likelihood).reversed())
                .toList();
        stages.add(new Explanation.Stage(depth, held.size(), possible.size() - affordable.size(), chance(held), hits));
    }

    /** Of hypotheses that give the same numbers, one counts. */
    private static double chance(List<Held> held) {
        List<Held> different = new ArrayList<>();
        for (Held one : held) {
            if (one.chance() > 0 && different.stream().noneMatch(one::isSameAs)) {
                different.add(one);
            }
        }
        return Sums.of(different.stream().mapToDouble(Held::chance).toArray());
    }

    /** Those whose results are known, or can be had within the limits. */
    private List<Hypothesis> affordable(List<Hypothesis> possible) {
        List<SequencedMap<String, String>> wanted = possible.stream()
                .map(Hypothesis::changes)
                .distinct()
                .filter(changes -> !known.containsKey(changes))
                .sorted(Comparator.comparingInt(this::cost))
                .toList();
        List<SequencedMap<String, String>> taken = new ArrayList<>();
        for (SequencedMap<String, String> changes : wanted) {
            if (runs + cost(changes) <= MOST_RUNS) {
                runs += cost(changes);
                taken.add(changes);
            }
        }
        List<Results> results = run(taken);
        for (int i = 0; i < taken.size(); i++) {
            known.put(taken.get(i), results.get(i));
        }
        return possible.stream().filter(one -> known.containsKey(one.changes())).limit(MOST_HYPOTHESES).toList();
    }

    private List<Results> run(List<SequencedMap<String, String>> changes) {
        return changes.isEmpty() ? List.of()
                : retrials.orElseThrow().run(changes.stream().map(each -> plan(each).orElseThrow()).toList());
    }

    private int cost(SequencedMap<String, String> changes) {
        return plan(changes).map(plan -> plan.runs() + plan.trials()).orElse(0);
    }

    private Optional<Plan> plan(SequencedMap<String, String> changes) {
        return plans.computeIfAbsent(changes, missing -> retrials.flatMap(each -> each.plan(missing)));
    }
}
