package dev.eckart.reports.claims;

import dev.eckart.components.Choice;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Claim;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.ClassMetric;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.RelativeError;
import dev.eckart.models.metric.SoftmaxCrossEntropy;
import dev.eckart.models.metric.SquaredError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The declared list of conventions and slips, as far as they suit a claim. Whether an experiment can be changed so is
 * found out when it is planned.
 */
final class Slips {

    private final Claim claim;
    private final Results stated;
    private final List<Target> targets;
    private final List<Slip> slips = new ArrayList<>();

    private Slips(Claim claim, Results stated) {
        this.claim = claim;
        this.stated = stated;
        this.targets = Fit.values(claim).stream().map(value -> Target.of(value, stated)).toList();
    }

    /** The slips, simpler ones first. */
    static List<Slip> of(Claim claim, Results stated) {
        Slips found = new Slips(claim, stated);
        found.reductions();
        found.fractions();
        found.statistics();
        found.settings();
        found.slips.addAll(Preparations.others(stated.experiment()));
        found.ranks();
        found.parts();
        return List.copyOf(found.slips);
    }

    private void reductions() {
        Optional<Reduced> own = all(target -> Reduced.of(target.metric()).isPresent())
                ? Reduced.of(targets.getFirst().metric())
                : Optional.empty();
        own.ifPresent(reduced -> {
            for (Reduced other : Reduced.values()) {
                if (other != reduced) {
                    told(Aspect.REDUCTION, other.words(), (value, target) ->
                            Reduced.of(target.metric()).orElse(reduced).told(value, other, target));
                }
            }
        });
        if (all(target -> target.metric() instanceof SquaredError)) {
            told(Aspect.FACTOR, "half of it", (value, _) -> value / 2);
            told(Aspect.FACTOR, "twice of it", (value, _) -> value * 2);
        }
    }

    private void fractions() {
        if (all(target -> isFraction(target))) {
            told(Aspect.COMPLEMENT, "1 minus it", (value, _) -> 1 - value);
            told(Aspect.SCALE, "per cent", (value, _) -> 100 * value);
        }
    }

    private static boolean isFraction(Target target) {
        return (target.metric() instanceof ClassMetric && !(target.metric() instanceof SoftmaxCrossEntropy))
                || target.metric() instanceof RelativeError;
    }

    private void statistics() {
        Sampled own = Fit.sampled(claim);
        if (own.runs() > 1 && !all(target -> target.variant().deterministic())) {
            slips.add(new Slip.Counted("the median for the mean", new MedianOfRuns(own.runs())));
            slips.add(new Slip.Counted("the best run for the mean",
                    new BestOfRuns(own.runs(), targets.getFirst().metric().direction())));
            slips.add(new Slip.Counted("one run for the mean", new OneRun()));
        }
    }

    private void settings() {
        ClosedChoices.of("data", stated.experiment().data()).forEach(choice ->
                changed(Aspect.DATA, choice.key() + " " + choice.other(), choice.path(), choice.text()));
        for (Target target : firstOfEachModel()) {
            String path = "models." + target.variant().variant().model();
            ClosedChoices.of(path, target.variant().model()).forEach(choice -> {
                if (choice.key().equals("keep")) {
                    changed(Aspect.EPOCH, "the " + choice.other() + " epoch for the " + choice.own(), choice.path(),
                            choice.text());
                } else if (choice.key().equals("reduction")) {
                    changed(Aspect.LOSS, choice.other() + " reduction of the loss", choice.path(), choice.text());
                }
            });
        }
        for (Target target : targets) {
            if (Reduced.of(target.metric()).isEmpty()) {
                ClosedChoices.of("metrics." + target.metricName(), target.metric()).stream()
                        .filter(choice -> choice.key().equals("reduction"))
                        .forEach(choice -> changed(Aspect.REDUCTION, choice.other() + " reduction", choice.path(),
                                choice.text()));
            }
        }
    }

    private void ranks() {
        for (Target target : firstOfEachModel()) {
            String model = target.variant().variant().model();
            Ranked.of(target.variant().model()).ifPresent(rank -> {
                int all = target.variant().cells()
                        .map(cells -> smaller(cells.matrix()))
                        .orElseGet(() -> Math.min(stated.data().source().rows(), stated.data().source().columns()));
                changed(Aspect.RANK, "rank " + (rank + 1) + " for " + rank, "models." + model + ".rank",
                        Integer.toString(rank + 1));
                if (rank > 1) {
                    changed(Aspect.RANK, "rank " + (rank - 1) + " for " + rank, "models." + model + ".rank",
                            Integer.toString(rank - 1));
                }
                if (all > rank + 1) {
                    changed(Aspect.RANK, "all " + all + " components for " + rank, "models." + model + ".rank",
                            Integer.toString(all));
                }
            });
        }
        if (all(SigmaLeftOut::suits)) {
            slips.add(new Slip.WithoutSigma());
        }
    }

    private static int smaller(NdArray matrix) {
        return Math.min(matrix.rows(), matrix.columns());
    }

    /** Each two parts, swapped in all metrics that the claim is about. */
    private void parts() {
        for (On one : On.values()) {
            for (On other : On.values()) {
                SequencedMap<String, String> swapped = new LinkedHashMap<>();
                for (Target target : targets) {
                    On on = target.metric().on();
                    if (on == one || on == other) {
                        swapped.put("metrics." + target.metricName() + ".on",
                                quoted(Choice.name(on == one ? other : one)));
                    }
                }
                if (one.compareTo(other) < 0 && !swapped.isEmpty()) {
                    slips.add(new Slip.Changed(
                            Aspect.PART, Choice.name(one) + " and " + Choice.name(other) + " swapped", swapped));
                }
            }
        }
    }

    private List<Target> firstOfEachModel() {
        TreeSet<String> seen = new TreeSet<>();
        return targets.stream().filter(target -> seen.add(target.variant().variant().model())).toList();
    }

    private boolean all(Predicate<Target> condition) {
        return targets.stream().allMatch(condition);
    }

    private void told(Aspect aspect, String words, Slip.Telling telling) {
        slips.add(new Slip.Told(aspect, words, telling));
    }

    private void changed(Aspect aspect, String words, String path, String json) {
        SequencedMap<String, String> changes = new LinkedHashMap<>();
        changes.put(path, json);
        slips.add(new Slip.Changed(aspect, words, changes));
    }

    static String quoted(String word) {
        return "\"" + word + "\"";
    }
}
