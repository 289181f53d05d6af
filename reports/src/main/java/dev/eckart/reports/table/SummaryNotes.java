package dev.eckart.reports.table;

import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Direction;
import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.wording.Listing;
import dev.eckart.reports.wording.SeedWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sentences below a summary. */
final class SummaryNotes {

    private SummaryNotes() { }

    static List<String> of(List<MetricColumn> columns) {
        List<String> notes = new ArrayList<>();
        reading(columns).ifPresent(notes::add);
        notes.addAll(BoldNotes.tooFew(columns));
        notes.addAll(BoundNotes.of(columns));
        incomplete(columns).ifPresent(notes::add);
        notes.addAll(gaps(columns));
        return notes;
    }

    /** How the numbers are to be read. */
    private static Optional<String> reading(List<MetricColumn> columns) {
        List<String> sentences = new ArrayList<>();
        directions(columns).ifPresent(sentences::add);
        BoldNotes.meaning(columns).ifPresent(sentences::add);
        spread(columns).ifPresent(sentences::add);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private static Optional<String> directions(List<MetricColumn> columns) {
        List<String> lower = labels(columns, Direction.LOWER_IS_BETTER);
        List<String> higher = labels(columns, Direction.HIGHER_IS_BETTER);
        if (lower.isEmpty() && higher.isEmpty()) {
            return Optional.empty();
        }
        if (lower.isEmpty() || higher.isEmpty()) {
            return Optional.of(higher.isEmpty() ? "Lower is better." : "Higher is better.");
        }
        return Optional.of(
                "Lower is better for " + Listing.of(lower) + ", higher for " + Listing.of(higher) + ".");
    }

    private static List<String> labels(List<MetricColumn> columns, Direction direction) {
        return columns.stream()
                .map(MetricColumn::column)
                .filter(column -> column.direction().filter(direction::equals).isPresent())
                .map(Column::label)
                .toList();
    }

    private static Optional<String> spread(List<MetricColumn> columns) {
        List<Run> runs = columns.isEmpty() ? List.of()
                : IntStream.range(0, columns.getFirst().variants().size())
                        .boxed()
                        .flatMap(variant -> runs(columns, variant))
                        .toList();
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of("± is the sample sd (ddof 1) over " + SeedWords.of(runs) + ".");
    }

    /** The runs that means of a variant are over; all of its runs stand once, however many metrics have them. */
    private static Stream<Run> runs(List<MetricColumn> columns, int variant) {
        List<Sample> several = columns.stream()
                .map(column -> column.sample(variant))
                .filter(sample -> sample.count() > 1)
                .toList();
        return several.stream().filter(Sample::isComplete).findFirst()
                .map(List::of)
                .orElse(several)
                .stream()
                .flatMap(sample -> sample.scored().stream());
    }

    private static Optional<String> incomplete(List<MetricColumn> columns) {
        boolean some = samples(columns).anyMatch(sample -> !sample.isEmpty() && !sample.isComplete());
        return some
                ? Optional.of("Where runs diverged, failed or have no score, the mean is over the others and is not"
                        + " compared for bold.")
                : Optional.empty();
    }

    /** Why cells are empty, and why runs are missing from a mean though they ended well. */
    private static List<String> gaps(List<MetricColumn> columns) {
        SequencedMap<String, List<String>> byReason = new LinkedHashMap<>();
        for (MetricColumn column : columns) {
            for (int i = 0; i < column.variants().size(); i++) {
                Sample sample = column.sample(i);
                VariantResults variant = column.variants().get(i);
                if (sample.isEmpty()) {
                    String key = "–: no " + column.column().label() + " of %s: " + sample.reason() + ".";
                    byReason.computeIfAbsent(key, missing -> new ArrayList<>()).add(variant.variant().label());
                } else if (sample.undefined() > 0) {
                    String key = column.column().label() + " of %s: undefined in " + sample.undefined() + " of "
                            + sample.runs() + " runs: " + sample.reason() + ".";
                    byReason.computeIfAbsent(key, missing -> new ArrayList<>()).add(variant.variant().label());
                }
            }
        }
        return byReason.entrySet().stream()
                .map(gap -> gap.getKey().replace("%s", Listing.some(gap.getValue())))
                .toList();
    }

    private static Stream<Sample> samples(List<MetricColumn> columns) {
        return columns.stream()
                .flatMap(column -> IntStream.range(0, column.variants().size()).mapToObj(column::sample));
    }
}
