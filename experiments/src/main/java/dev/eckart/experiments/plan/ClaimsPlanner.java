package dev.eckart.experiments.plan;

import dev.eckart.components.Path;
import dev.eckart.components.Problems;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.JointAxes;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.plan.ClaimsPlan.Alternative;
import dev.eckart.experiments.plan.ClaimsPlan.PlannedClaim;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.experiments.spec.Claims;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/** Plans what a claims file needs: each experiment that it names, and those experiments with something changed. */
public final class ClaimsPlanner {

    /** Reads the experiments that claims name. */
    @FunctionalInterface
    public interface Experiments {

        /** The file of that name, relative to the claims file; empty if something is wrong with it. */
        Optional<ExperimentTree> read(String experiment, Origin mention, Diagnostics diagnostics);
    }

    /** Checks a claim against the experiment that it names. */
    @FunctionalInterface
    public interface ClaimCheck {

        /** Adds a problem, at its key, for each thing in a claim that cannot be judged on this experiment. */
        void check(Claim claim, Plan plan, Problems problems);
    }

    private final Planner planner;
    private final ClaimCheck check;

    /**
     * @param planner plans the experiments
     * @param check is asked about each claim
     */
    public ClaimsPlanner(Planner planner, ClaimCheck check) {
        this.planner = planner;
        this.check = check;
    }

    /**
     * Plans a claims file.
     *
     * @param name the stem of the claims file
     * @param tree the claims file
     * @return empty if something is wrong; then the diagnostics say what
     */
    public Optional<ClaimsPlan> plan(
            String name, Claims claims, Json tree, Experiments experiments, Diagnostics diagnostics) {
        Planning planning = new Planning(tree, diagnostics);
        for (int i = 0; i < claims.claims().size(); i++) {
            planning.add(claims.claims().get(i), i, experiments);
        }
        return diagnostics.isEmpty()
                ? Optional.of(new ClaimsPlan(name, List.copyOf(planning.plans.values()), planning.planned))
                : Optional.empty();
    }

    private final class Planning {

        private final Json claims;
        private final Diagnostics diagnostics;
        private final SequencedMap<String, Optional<ExperimentTree>> sources = new LinkedHashMap<>();
        private final SequencedMap<String, Plan> plans = new LinkedHashMap<>();
        private final List<PlannedClaim> planned = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();

        Planning(Json claims, Diagnostics diagnostics) {
            this.claims = claims;
            this.diagnostics = diagnostics;
        }

        void add(Claim claim, int position, Experiments experiments) {
            Path here = new Path(List.of("claims", Integer.toString(position)));
            if (!ids.add(claim.id())) {
                diagnostics.add(origin(here.then("id")), "two claims have the id \"" + claim.id() + "\"");
            }
            Optional<ExperimentTree> source = sources.computeIfAbsent(claim.experiment(), missing -> {
                Optional<ExperimentTree> read = experiments.read(missing, origin(here.then("experiment")), diagnostics);
                read.flatMap(tree -> planner.plan(tree, diagnostics)).ifPresent(plan -> plans.put(missing, plan));
                return read;
            });
            Plan stated = plans.get(claim.experiment());
            if (source.isPresent() && stated != null && isSound(claim, here, stated)) {
                planned.add(new PlannedClaim(
                        claim, stated, unstated(claim, here, source.get()), conventions(claim, stated, source.get())));
            }
        }

        private boolean isSound(Claim claim, Path here, Plan plan) {
            Problems problems = new Problems();
            check.check(claim, plan, problems);
            diagnostics.addAll(claims.at(here).orElse(claims), problems);
            return problems.isEmpty();
        }

        private List<Alternative> unstated(Claim claim, Path here, ExperimentTree source) {
            List<Alternative> combinations = new ArrayList<>();
            List<JointAxes> open = claims.at(here.then("unstated")).map(JointAxes::of).orElse(List.of());
            if (Change.count(open) > SweepGrid.MOST) {
                diagnostics.add(open.getLast().axes().getLast().key(), Grouped.of(Change.count(open))
                        + " combinations, with this axis; expected at most " + Grouped.of(SweepGrid.MOST));
                return combinations;
            }
            for (Change change : Change.combinations(open)) {
                alternative(change.description(), change, claim, source, diagnostics).ifPresent(combinations::add);
            }
            return combinations;
        }

        /** A convention that does not suit the experiment is none; its diagnostics are nobody's. */
        private List<Alternative> conventions(Claim claim, Plan stated, ExperimentTree source) {
            if (claim.reported().isEmpty()) {
                return List.of();
            }
            return Conventions.others(stated.experiment(), values(claim)).stream()
                    .flatMap(other -> alternative(other.description(), other.change(), claim, source, new Diagnostics())
                            .stream())
                    .toList();
        }

        private Optional<Alternative> alternative(
                String description, Change change, Claim claim, ExperimentTree source, Diagnostics problems) {
            try {
                return planner.plan(source.with(change.applied(source.tree())), problems)
                        .map(plan -> new Alternative(description, change.texts(), plan.onlyModels(models(claim))));
            } catch (IllegalArgumentException e) {
                problems.add(claims.origin(), claim.id() + ": cannot change " + description + ": " + e.getMessage());
                return Optional.empty();
            }
        }

        private Origin origin(Path path) {
            return claims.at(path).map(Json::origin).orElse(claims.origin());
        }
    }

    private static List<OutputReference> values(Claim claim) {
        return Stream.concat(claim.value().stream(), claim.values().stream())
                .flatMap(value -> OutputReference.parse(value).stream())
                .toList();
    }

    private static List<String> models(Claim claim) {
        return values(claim).stream().map(OutputReference::model).distinct().toList();
    }
}
