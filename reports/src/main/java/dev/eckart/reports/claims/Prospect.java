package dev.eckart.reports.claims;

import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.wording.Digits;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;

/** What one value of a claim is under a hypothesis: one number, or the sampling distribution of its statistic. */
final class Prospect {

    private final Target target;
    private final Hypothesis hypothesis;
    private final Sampled statistic;
    private final double[] values;
    private final Optional<SamplingDistribution> sampling;

    private Prospect(Target target, Hypothesis hypothesis, Sampled statistic, double[] values, boolean drawn) {
        this.target = target;
        this.hypothesis = hypothesis;
        this.statistic = statistic;
        this.values = values;
        this.sampling = drawn ? Optional.of(SamplingDistribution.of(statistic, values)) : Optional.empty();
    }

    /** What the target's runs give; empty where they give no number. */
    static Optional<Prospect> of(Target target, Hypothesis hypothesis, Sampled stated) {
        Sampled statistic = hypothesis.statistic(stated);
        double[] runs = hypothesis.leavesSigmaOut()
                ? SigmaLeftOut.value(target).stream().mapToDouble(value -> value).toArray()
                : statistic.values(target.sample());
        double[] told = Arrays.stream(runs).map(value -> hypothesis.told(value, target)).toArray();
        if (told.length == 0 || !Arrays.stream(told).allMatch(Double::isFinite)) {
            return Optional.empty();
        }
        boolean drawn = !target.variant().deterministic() && !hypothesis.leavesSigmaOut();
        return Optional.of(new Prospect(target, hypothesis, statistic, told, drawn));
    }

    NumberVerdict judge(int row, String printed) {
        Interval interval = Interval.printed(printed);
        return sampling.map(distribution -> drawn(row, printed, interval, distribution))
                .orElseGet(() -> fixed(row, printed, interval.contains(values[0])));
    }

    /** Where a number must lie to fit: all that was seen. */
    Interval fitting() {
        return sampling.map(SamplingDistribution::range)
                .orElseGet(() -> Interval.closed(values[0], values[0]));
    }

    /**
     * The probability that it would be printed so: 1 of the one value; of a distribution, its density around the
     * number, by the nearest of the draws, times the interval's width.
     */
    double likelihood(String printed) {
        Interval interval = Interval.printed(printed);
        return sampling.map(distribution -> distribution.near(interval)).orElse(1.0);
    }

    /** The number, or the one in the middle. */
    double centre() {
        return sampling.map(distribution -> distribution.drawn().median()).orElse(values[0]);
    }

    String measured(Digits digits) {
        return sampling.map(distribution -> Measured.words(distribution.drawn(), digits))
                .orElseGet(() -> digits.text(values[0]));
    }

    Target target() {
        return target;
    }

    private NumberVerdict fixed(int row, String printed, boolean within) {
        VerdictKind kind = within ? VerdictKind.REPRODUCED : VerdictKind.NOT_REPRODUCED;
        return new NumberVerdict(row, target.value(), printed, kind, within ? 1 : 0, !within, !within, "");
    }

    private NumberVerdict drawn(int row, String printed, Interval interval, SamplingDistribution distribution) {
        boolean possible = distribution.seen(interval) && isPossible(interval);
        return new NumberVerdict(
                row,
                target.value(),
                printed,
                possible ? distribution.verdict(interval) : VerdictKind.NOT_REPRODUCED,
                possible ? distribution.p(interval) : 0,
                !possible || !distribution.central().meets(interval),
                !possible,
                "drawn");
    }

    /** Whether some number of rows can give it, where the metric counts rows. Both ends may be printed so. */
    private boolean isPossible(Interval rounded) {
        Interval interval = Interval.closed(rounded.low(), rounded.high());
        OptionalInt rows = target.steps();
        if (rows.isEmpty()) {
            return true;
        }
        long steps = (long) rows.getAsInt() * statistic.runs();
        return LongStream.rangeClosed(0, steps)
                .anyMatch(k -> interval.contains(hypothesis.told(k / (double) steps, target)));
    }
}
