package dev.eckart.reports.document;

import dev.eckart.components.Nearest;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Direction;
import dev.eckart.reports.statistics.Moments;
import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.wording.Digits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of the runs of a variant a value in prose may be. */
final class Statistics {

    /** All names; that of a single run is an example. */
    static final List<String> NAMES =
            List.of("mean", "sd", "n", "min", "max", "median", "best", "runs", "failed", "seed-0", "run-1");

    private static final Pattern ONE_RUN = Pattern.compile("(seed|run)-(\\d{1,18})");

    private final VariantResults variant;
    private final String metric;
    private final Direction direction;
    private final Sample sample;
    private final Digits digits;

    /**
     * @param metric its name
     * @param direction which of its values are better
     * @param digits those of its column
     */
    Statistics(VariantResults variant, String metric, Direction direction, Digits digits) {
        this.variant = variant;
        this.metric = metric;
        this.direction = direction;
        this.sample = Sample.of(variant, metric);
        this.digits = digits;
    }

    /** Whether there is such a statistic. */
    static boolean has(String name) {
        return NAMES.contains(name) || ONE_RUN.matcher(name).matches();
    }

    /**
     * The number as it is to be printed.
     *
     * @throws NoSuchValueException if there is none
     */
    String text(Reference reference) throws NoSuchValueException {
        String name = reference.statistic().isPresent() ? reference.statistic().get() : only();
        switch (name) {
            case "n" -> {
                return Integer.toString(sample.count());
            }
            case "runs" -> {
                return Integer.toString(sample.runs());
            }
            case "failed" -> {
                return Integer.toString(sample.diverged() + sample.failed());
            }
            default -> { }
        }
        double value = value(name);
        return reference.digits(value).orElseGet(() -> inItsDigits(name, value));
    }

    /** Why the numbers are not of all runs; empty if they are. */
    Optional<String> gap() {
        return sample.isComplete() ? Optional.empty()
                : Optional.of("over " + sample.count() + " of " + sample.runs() + " runs: " + sample.reason());
    }

    /** Where there is one run there is nothing to choose. */
    private String only() throws NoSuchValueException {
        if (variant.runs().size() == 1) {
            return "mean";
        }
        throw new NoSuchValueException(variant.variant().label() + " has " + variant.runs().size()
                + " runs; say what of them: one of " + String.join(", ", NAMES));
    }

    private double value(String name) throws NoSuchValueException {
        if (sample.isEmpty()) {
            throw new NoSuchValueException(
                    "no run of " + variant.variant().label() + " has a " + metric + ": " + sample.reason());
        }
        return switch (name) {
            case "mean" -> sample.moments().mean();
            case "sd" -> sd();
            case "min" -> sample.distribution().least();
            case "max" -> sample.distribution().greatest();
            case "median" -> sample.distribution().median();
            case "best" -> switch (direction) {
                case LOWER_IS_BETTER -> sample.distribution().least();
                case HIGHER_IS_BETTER -> sample.distribution().greatest();
            };
            default -> ofOneRun(name);
        };
    }

    private double sd() throws NoSuchValueException {
        if (sample.count() < 2) {
            throw new NoSuchValueException("one run has no sd");
        }
        return sample.moments().sd();
    }

    private double ofOneRun(String name) throws NoSuchValueException {
        Matcher found = ONE_RUN.matcher(name);
        if (!found.matches()) {
            throw new NoSuchValueException("found \"" + name + "\", expected one of " + String.join(", ", NAMES)
                    + Nearest.hint(name, NAMES));
        }
        long number = Long.parseLong(found.group(2));
        List<Run> runs = found.group(1).equals("run")
                ? variant.runs().stream().skip(Math.max(0, number - 1)).limit(Math.min(number, 1)).toList()
                : variant.runs().stream().filter(run -> isOfSeed(run, number)).toList();
        if (runs.size() != 1) {
            throw new NoSuchValueException(runs.isEmpty()
                    ? variant.variant().label() + " has no such run; it has " + variant.runs().size()
                    : runs.size() + " runs have this seed; count them instead: run-1 to run-" + variant.runs().size());
        }
        return Sample.value(runs.getFirst(), metric)
                .orElseThrow(() -> new NoSuchValueException("this run has no " + metric + ": " + sample.reason()));
    }

    private static boolean isOfSeed(Run run, long seed) {
        return !run.seeds().isEmpty() && run.seeds().values().stream().allMatch(each -> each == seed);
    }

    private String inItsDigits(String name, double value) {
        Moments moments = sample.moments();
        return switch (name) {
            case "mean" -> digits.mean(value, moments.sd());
            case "sd" -> digits.spread(value);
            default -> digits.text(value);
        };
    }
}
