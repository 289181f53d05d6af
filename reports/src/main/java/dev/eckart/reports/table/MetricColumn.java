package dev.eckart.reports.table;

import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Direction;
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.On;
import dev.eckart.reports.statistics.Moments;
import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.wording.ColumnDigits;
import dev.eckart.reports.wording.Digits;
import java.util.List;
import java.util.Optional;

/** One metric of all variants: a column of the summary. */
final class MetricColumn {

    private final String name;
    private final String label;
    private final Direction direction;
    private final On on;
    private final List<VariantResults> variants;
    private final List<Sample> samples;
    private final Digits digits;
    private final Optional<String> best;

    MetricColumn(String name, String label, Metric metric, List<VariantResults> variants) {
        this.name = name;
        this.label = label;
        this.direction = metric.direction();
        this.on = metric.on();
        this.variants = variants;
        this.samples = variants.stream().map(variant -> Sample.of(variant, name)).toList();
        this.digits = digits(samples);
        long known = samples.stream().filter(sample -> !sample.isEmpty()).count();
        this.best = known < 2 || !areOfOneDataset(variants) ? Optional.empty() : bestText();
    }

    /** A score on one dataset is no rival to one on another. */
    private static boolean areOfOneDataset(List<VariantResults> variants) {
        return variants.stream().map(variant -> variant.experiment().data()).distinct().count() < 2;
    }

    String name() {
        return name;
    }

    Column column() {
        return Column.ranked(label, direction).about(Subject.of(name));
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

    boolean hasBest() {
        return best.isPresent();
    }

    /** Whether it is taken on what nothing should be chosen by. */
    boolean onTest() {
        return on == On.TEST;
    }

    /** Whether a variant's mean is the best, or prints as the best does. */
    boolean isBest(int variant) {
        Sample sample = samples.get(variant);
        return !sample.isEmpty() && ranked(sample)
                && best.filter(text(sample)::equals).isPresent();
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

    /** A mean over the runs that happened to survive is no rival to one over all runs. */
    static boolean ranked(Sample sample) {
        return sample.count() == sample.runs();
    }

    private Optional<String> bestText() {
        return samples.stream()
                .filter(sample -> !sample.isEmpty() && ranked(sample))
                .reduce((one, other) ->
                        direction.better(one.moments().mean(), other.moments().mean()) ? one : other)
                .map(this::text);
    }

    private String text(Sample sample) {
        return digits.mean(sample.moments().mean(), sample.moments().sd());
    }

    /** Runs that all gave one number ask for no digits of their own where others show a spread. */
    private static Digits digits(List<Sample> samples) {
        List<Sample> known = samples.stream().filter(sample -> !sample.isEmpty()).toList();
        boolean spread = known.stream().anyMatch(sample -> sample.moments().sd() > 0);
        return ColumnDigits.of(known.stream()
                .filter(sample -> !spread || sample.count() == 1 || sample.moments().sd() != 0)
                .map(Sample::moments)
                .toList());
    }
}
