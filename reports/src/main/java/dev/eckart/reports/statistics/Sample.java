package dev.eckart.reports.statistics;

import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scores of one variant by one metric, and what became of the runs without one. Immutable and thread-safe.
 */
public final class Sample {

    private final double[] values;
    private final List<Run> scored;
    private final int runs;
    private final int diverged;
    private final int failed;
    private final String reason;
    private final Optional<Moments> moments;

    private Sample(List<Run> all, String metric, Optional<String> notApplicable) {
        scored = all.stream().filter(run -> value(run, metric).isPresent()).toList();
        values = scored.stream().mapToDouble(run -> value(run, metric).orElseThrow()).toArray();
        runs = all.size();
        diverged = count(all, Outcome.Diverged.class);
        failed = count(all, Outcome.Failed.class);
        reason = notApplicable.or(() -> undefined(all, metric)).orElseGet(this::lost);
        moments = values.length == 0 ? Optional.empty() : Optional.of(Moments.of(values));
    }

    /** The scores of a variant by the metric of that name; empty if it has none. */
    public static Sample of(VariantResults variant, String metric) {
        return new Sample(variant.runs(), metric, Optional.ofNullable(variant.notApplicable().get(metric)));
    }

    /** The score of one run, if it ended well and has one. */
    public static Optional<Double> value(Run run, String metric) {
        return run.outcome() instanceof Outcome.Done done && done.scores().get(metric) instanceof Score.Value score
                ? Optional.of(score.value())
                : Optional.empty();
    }

    /** A copy of the scores, in the order of the runs. */
    public double[] values() {
        return values.clone();
    }

    /** The runs that have a score, in order. */
    public List<Run> scored() {
        return scored;
    }

    /** The number of scores. */
    public int count() {
        return values.length;
    }

    /** Whether there is no score. */
    public boolean isEmpty() {
        return values.length == 0;
    }

    /** Whether there are runs, and all have a score: a mean over those that survived is no rival to one over all. */
    public boolean isComplete() {
        return runs > 0 && values.length == runs;
    }

    /** The number of runs, however they ended. */
    public int runs() {
        return runs;
    }

    /** The number of runs that diverged. */
    public int diverged() {
        return diverged;
    }

    /** The number of runs that failed. */
    public int failed() {
        return failed;
    }

    /** The number of runs that ended well but have no score. */
    public int undefined() {
        return runs - diverged - failed - values.length;
    }

    /** Why there is no score, or why some runs have none; empty if all have one. */
    public String reason() {
        return reason;
    }

    /** Mean and sd; only of a sample that is not empty. */
    public Moments moments() {
        return moments.orElseThrow();
    }

    /** Quantiles; only of a sample that is not empty. */
    public Distribution distribution() {
        return Distribution.of(values);
    }

    private static int count(List<Run> runs, Class<? extends Outcome> end) {
        return (int) runs.stream().map(Run::outcome).filter(end::isInstance).count();
    }

    private static Optional<String> undefined(List<Run> runs, String metric) {
        return runs.stream()
                .map(Run::outcome)
                .filter(Outcome.Done.class::isInstance)
                .map(done -> ((Outcome.Done) done).scores().get(metric))
                .filter(Score.Undefined.class::isInstance)
                .map(score -> ((Score.Undefined) score).reason())
                .findFirst();
    }

    private String lost() {
        if (count() == runs && runs > 0) {
            return "";
        }
        List<String> ends = new ArrayList<>();
        if (diverged > 0) {
            ends.add(diverged + " of " + runs + " diverged");
        }
        if (failed > 0) {
            ends.add(failed + " of " + runs + " failed");
        }
        return ends.isEmpty() ? "not measured" : String.join(", ", ends);
    }
}
