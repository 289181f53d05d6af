package dev.eckart.reports.table;

import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.On;
import dev.eckart.reports.statistics.Difference;
import dev.eckart.reports.statistics.Differences;
import dev.eckart.reports.statistics.Moments;
import dev.eckart.reports.statistics.Pairings;
import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.wording.Digits;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** One metric of all variants: a column of the summary. */
final class MetricColumn {

    private final String name;
    private final String label;
    private final Metric metric;
    private final List<VariantResults> variants;
    private final List<Sample> samples;
    private final Digits digits;
    private final OptionalInt best;
    private final Optional<Differences> differences;
    private final List<Integer> rivals;
    private final boolean hasBest;

    MetricColumn(String name, String label, Metric metric, Pairings pairings) {
        this.name = name;
        this.label = label;
        this.metric = metric;
        this.variants = pairings.variants();
        this.samples = variants.stream().map(variant -> Sample.of(variant, name)).toList();
        this.digits = SampleDigits.of(samples);
        long known = samples.stream().filter(sample -> !sample.isEmpty()).count();
        this.best = known < 2 || !areOfOneDataset(variants) ? OptionalInt.empty() : bestMean();
        this.differences = best.stream()
                .mapToObj(place -> Differences.of(pairings, name, metric, samples, place))
                .findFirst();
        this.rivals = IntStream.range(0, samples.size())
                .filter(i -> samples.get(i).isComplete() && i != best.orElse(i))
                .boxed()
                .toList();
        this.hasBest = best.isPresent()
                && (rivals.isEmpty() || rivals.stream().anyMatch(rival -> !isUntested(rival)));
    }

    /** A score on one dataset is no rival to one on another. */
    private static boolean areOfOneDataset(List<VariantResults> variants) {
        return variants.stream().map(variant -> variant.experiment().data()).distinct().count() < 2;
    }

    String name() {
        return name;
    }

    Column column() {
        return Column.ranked(label, metric.direction()).about(Subject.of(name));
    }

    List<VariantResults> variants() {
        return variants;
    }

    Sample sample(int variant) {
        return samples.get(variant);
    }

    Digits digits() {
        return digits;
    }

    /** Which variant has the best mean, where several can be compared. */
    OptionalInt best() {
        return best;
    }

    /** What is known of the differences; empty where nothing can be compared. */
    Optional<Differences> differences() {
        return differences;
    }

    /** Whether some variants are bold: not where nothing can be told for want of runs. */
    boolean hasBest() {
        return hasBest;
    }

    /** The variants, but for the best, that are compared with it. */
    List<Integer> rivals() {
        return rivals;
    }

    /** Whether it is taken on what nothing should be chosen by. */
    boolean onTest() {
        return metric.on() == On.TEST;
    }

    /** Whether a variant's mean is the best, prints as the best does, or cannot be told from it. */
    boolean isBest(int variant) {
        return hasBest && samples.get(variant).isComplete()
                && (printsAsBest(variant) || (!isUntested(variant) && !tells(best.orElseThrow(), variant)));
    }

    /** Whether a variant's mean prints as the best one does. */
    boolean printsAsBest(int variant) {
        return best.stream().anyMatch(place -> text(samples.get(place)).equals(text(samples.get(variant))));
    }

    private boolean tells(int one, int other) {
        return one != other && differences.filter(known -> known.tells(one, other)).isPresent();
    }

    private boolean isUntested(int variant) {
        return untested(variant).isPresent();
    }

    /** Why nobody can say whether a variant differs from the best; empty where it is the best, or somebody can. */
    Optional<String> untested(int variant) {
        if (best.isEmpty() || best.getAsInt() == variant || printsAsBest(variant)) {
            return Optional.empty();
        }
        return differences.orElseThrow().between(best.getAsInt(), variant) instanceof Difference.Untested(var reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    Cell cell(int variant) {
        Sample sample = samples.get(variant);
        if (sample.isEmpty()) {
            return new Cell.Missing(sample.reason());
        }
        Moments moments = sample.moments();
        boolean bold = isBest(variant);
        return sample.count() == 1
                ? new Cell.Value(moments.mean(), digits, bold)
                : new Cell.Estimate(
                        moments.mean(), moments.sd(), sample.count(), sample.runs() - sample.count(), digits, bold);
    }

    private OptionalInt bestMean() {
        return IntStream.range(0, samples.size())
                .filter(i -> samples.get(i).isComplete())
                .reduce((one, other) -> metric.direction().better(mean(other), mean(one)) ? other : one);
    }

    private double mean(int variant) {
        return samples.get(variant).moments().mean();
    }

    private String text(Sample sample) {
        return digits.mean(sample.moments().mean(), sample.moments().sd());
    }
}
