package dev.eckart.reports.claims;

import dev.eckart.experiments.run.VariantResults.Bound;
import dev.eckart.reports.statistics.Interval;
import dev.eckart.reports.wording.Digits;
import java.util.Optional;
import java.util.OptionalInt;

/** Holds printed numbers against one target. */
final class NumberJudge {

    private final Target target;
    private final Sampled statistic;
    private final double[] values;
    private final Optional<SamplingDistribution> sampling;

    NumberJudge(Target target, Sampled statistic) {
        this.target = target;
        this.statistic = statistic;
        this.values = statistic.values(target.sample());
        this.sampling = target.sample().isEmpty() || target.variant().deterministic()
                ? Optional.empty()
                : Optional.of(SamplingDistribution.of(statistic, values));
    }

    /** Digits that show a little more than was printed. */
    static Digits digits(String printed) {
        return Digits.significant(Math.max(4, Interval.number(printed).precision() + 1));
    }

    NumberVerdict judge(int row, String printed) {
        Interval interval = Interval.printed(printed);
        Optional<String> impossible = impossible(printed, interval);
        if (impossible.isPresent()) {
            return verdict(row, printed, VerdictKind.IMPOSSIBLE, impossible.get());
        }
        if (target.sample().isEmpty()) {
            return verdict(row, printed, VerdictKind.NOT_MEASURED, target.sample().reason());
        }
        return sampling.map(distribution -> drawn(row, printed, interval, distribution))
                .orElseGet(() -> fixed(row, printed, interval));
    }

    /** The value in the middle of what was measured. */
    double centre() {
        return sampling.map(distribution -> distribution.drawn().median())
                .orElseGet(() -> values.length == 0 ? Double.NaN : values[0]);
    }

    /** Where a number must lie to fit: all that was seen; empty where nothing was. */
    Optional<Interval> fitting() {
        if (values.length == 0) {
            return Optional.empty();
        }
        return Optional.of(sampling.map(SamplingDistribution::range)
                .orElseGet(() -> Interval.closed(values[0], values[0])));
    }

    /** What was measured: the one value, or median and central 95 %. */
    String measured(Digits digits) {
        if (target.sample().isEmpty()) {
            return "–";
        }
        return sampling.map(distribution -> Measured.words(distribution.drawn(), digits))
                .orElseGet(() -> digits.text(centre()));
    }

    /** What was drawn from the runs, in words. */
    String draws() {
        return sampling.map(SamplingDistribution::words).orElse("");
    }

    Target target() {
        return target;
    }

    private NumberVerdict fixed(int row, String printed, Interval interval) {
        double value = values[0];
        boolean within = interval.contains(value);
        String factor = !within && target.attainsBound() && interval.low() > value
                ? Factors.above(Interval.number(printed).doubleValue(), value) + " the optimum, which "
                        + target.variant().variant().label() + " attains"
                : "";
        return new NumberVerdict(
                row,
                target.value(),
                printed,
                within ? VerdictKind.REPRODUCED : VerdictKind.NOT_REPRODUCED,
                within ? 1 : 0,
                !within,
                !within,
                factor);
    }

    private NumberVerdict drawn(int row, String printed, Interval interval, SamplingDistribution distribution) {
        return new NumberVerdict(
                row,
                target.value(),
                printed,
                distribution.verdict(interval),
                distribution.p(interval),
                !distribution.central().meets(interval),
                !distribution.seen(interval),
                where(interval, distribution, digits(printed)));
    }

    private String where(Interval interval, SamplingDistribution distribution, Digits digits) {
        Interval central = distribution.central();
        String range = "central 95 % of " + statistic.words() + ": " + digits.text(central.low()) + " to "
                + digits.text(central.high());
        if (distribution.verdict(interval) == VerdictKind.REPRODUCED) {
            return range;
        }
        boolean low = interval.below(distribution.drawn().median());
        String tail = Measured.percent(distribution.tail(interval));
        Interval error = distribution.tailError(interval);
        String quantile = distribution.seen(interval)
                ? tail + " are at it or " + (low ? "below" : "above")
                : (low ? "below" : "above") + " all of them";
        String doubt = distribution.verdict(interval) == VerdictKind.BORDERLINE
                ? " (" + Measured.percent(error.low()) + " to " + Measured.percent(error.high()) + " with other runs)"
                : "";
        return quantile + doubt + "; " + range;
    }

    private Optional<String> impossible(String printed, Interval interval) {
        if (target.beats(interval.high())) {
            Bound bound = target.bound().orElseThrow();
            return Optional.of(printed + " is below " + digits(printed).text(bound.value()) + ", the least possible ("
                    + bound.reason() + ")" + Factors.below(Interval.number(printed).doubleValue(), bound.value()));
        }
        OptionalInt steps = target.steps();
        return steps.isPresent() ? offGrid(printed, interval, steps.getAsInt()) : Optional.empty();
    }

    /**
     * The numbers that so many rows can give are k/n; the mean of r runs gives k/(rn). Both ends of the interval may be
     * printed so: 1/8 is 0.13 to some programs and 0.12 to those that round half to even.
     */
    private Optional<String> offGrid(String printed, Interval rounded, int rows) {
        Interval interval = Interval.closed(rounded.low(), rounded.high());
        long n = (long) rows * statistic.runs();
        long below = Math.clamp((long) StrictMath.floor(interval.low() * n) - 1, -1, n);
        while (below < n && interval.above((below + 1) / (double) n)) {
            below++;
        }
        long above = below + 1;
        if (above <= n && interval.contains(above / (double) n)) {
            return Optional.empty();
        }
        String nearest = (below >= 0 ? fraction(below, n) : "") + (below >= 0 && above <= n ? ", " : "")
                + (above <= n ? fraction(above, n) : "");
        return Optional.of(printed + " cannot come from " + rows + " rows"
                + (statistic.runs() == 1 ? "" : " and " + statistic.words()) + "; nearest: " + nearest);
    }

    private static String fraction(long k, long n) {
        return k + "/" + n + " = " + Digits.significant(4).text(k / (double) n);
    }

    private NumberVerdict verdict(int row, String printed, VerdictKind kind, String text) {
        boolean impossible = kind == VerdictKind.IMPOSSIBLE;
        return new NumberVerdict(row, target.value(), printed, kind, impossible ? 0 : 1, impossible, impossible, text);
    }
}
