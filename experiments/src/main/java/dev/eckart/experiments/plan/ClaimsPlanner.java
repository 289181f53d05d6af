package dev.eckart.experiments.plan;

import dev.eckart.components.Path;
import dev.eckart.components.Problems;
import dev.eckart.experiments.json.Binding;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.plan.ClaimsPlan.Alternative;
import dev.eckart.experiments.plan.ClaimsPlan.PlannedClaim;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.experiments.spec.Claims;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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
     * @param claims what was read of the file
     * @param tree the claims file, its keys as they were meant
     * @return empty if something is wrong; then the diagnostics say what
     */
    public Optional<ClaimsPlan> plan(
            String name, Binding claims, Json tree, Experiments experiments, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Planning planning = new Planning(tree, experiments, found);
        claims.at("claims").ifPresent(list -> list.parts().forEach((position, claim) ->
                planning.add(new ReadClaim(claim), Path.of("claims").then(position))));
        diagnostics.addAll(found);
        return claims.whole(Claims.class).filter(_ -> diagnostics.isEmpty())
                .map(_ -> new ClaimsPlan(name, List.copyOf(planning.plans.values()), planning.planned));
    }

    private final class Planning {

        private final Json tree;
        private final Experiments experiments;
        private final Diagnostics diagnostics;
        private final SequencedMap<String, Optional<ExperimentTree>> sources = new LinkedHashMap<>();
        private final SequencedMap<String, Plan> plans = new LinkedHashMap<>();
        private final List<PlannedClaim> planned = new ArrayList<>();
        private final Map<String, Origin> ids = new HashMap<>();

        Planning(Json tree, Experiments experiments, Diagnostics diagnostics) {
            this.tree = tree;
            this.experiments = experiments;
            this.diagnostics = diagnostics;
        }

        void add(ReadClaim claim, Path here) {
            Json written = tree.at(here).orElse(tree);
            claim.text("id").ifPresent(id -> name(id, origin(written, "id")));
            claim.text("experiment").ifPresent(name -> source(name, written).ifPresent(source ->
                    Optional.ofNullable(plans.get(name)).ifPresent(stated -> add(claim, written, source, stated))));
        }

        private void name(String id, Origin place) {
            Origin first = ids.putIfAbsent(id, place);
            if (first != null) {
                diagnostics.add(place, "two claims have the id \"" + id + "\"; the first stands at " + first);
            }
        }

        private void add(ReadClaim claim, Json written, ExperimentTree source, Plan stated) {
            check(claim, written, stated);
            List<Alternative> unstated = unstated(claim, written, source);
            claim.whole().filter(_ -> diagnostics.isEmpty()).ifPresent(whole -> planned.add(
                    new PlannedClaim(whole, stated, unstated, conventions(whole, stated, source),
                            changes -> alternative("", Change.of(changes), whole, source, new Diagnostics())
                                    .map(Alternative::plan))));
        }

        /** An experiment is planned once, and for itself: what is wrong elsewhere does not keep it from its claims. */
        private Optional<ExperimentTree> source(String name, Json written) {
            return sources.computeIfAbsent(name, missing -> {
                Diagnostics found = new Diagnostics();
                Optional<ExperimentTree> read = experiments.read(missing, origin(written, "experiment"), found);
                read.flatMap(each -> planner.plan(each, found)).ifPresent(plan -> plans.put(missing, plan));
                diagnostics.addAll(found);
                return read;
            });
        }

        private void check(ReadClaim claim, Json written, Plan plan) {
            Problems problems = new Problems();
            check.check(claim.sound(), plan, problems);
            problems.all().stream().filter(claim::isCertain).forEach(problem -> diagnostics.add(written, problem));
        }

        private List<Alternative> unstated(ReadClaim claim, Json written, ExperimentTree source) {
            List<Alternative> combinations = new ArrayList<>();
            written.child("unstated").filter(_ -> claim.leavesSomethingUnstated()).ifPresent(axes ->
                    Unstated.combinations(axes, source.tree(), diagnostics).forEach(change ->
                            alternative(change.description(), change, claim.sound(), source, diagnostics)
                                    .ifPresent(combinations::add)));
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
            Diagnostics found = new Diagnostics();
            Optional<Plan> plan = changed(source, change, found).flatMap(tree -> planner.plan(tree, found));
            problems.addAll(found);
            return plan.map(each -> new Alternative(description, change.texts(), each.onlyModels(models(claim))));
        }

        private static Optional<ExperimentTree> changed(ExperimentTree source, Change change, Diagnostics problems) {
            try {
                return Optional.of(source.with(change.applied(source.tree())));
            } catch (IllegalArgumentException e) {
                problems.add(change.values().lastEntry().getValue().key(),
                        "cannot change " + change.description() + ": " + e.getMessage());
                return Optional.empty();
            }
        }

        private static Origin origin(Json claim, String key) {
            return claim.child(key).map(Json::origin).orElse(claim.origin());
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
