package dev.eckart.reports.table;

import dev.eckart.datasets.Split;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.statistics.VarianceComponents;
import dev.eckart.reports.statistics.VarianceComponents.Component;
import dev.eckart.reports.wording.Digits;
import dev.eckart.reports.wording.Listing;
import dev.eckart.reports.wording.StreamWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The shares of the streams in the variance of one variant's metric, or why there are none. */
final class StreamShares {

    private static final Digits SD = Digits.significant(3);

    private final VariantResults variant;
    private final String metric;
    private final String label;
    private final List<String> streams;
    private final Optional<VarianceComponents> components;
    private final String obstacle;

    private StreamShares(VariantResults variant, String metric, String label, List<String> streams,
            Optional<VarianceComponents> components, String obstacle) {
        this.variant = variant;
        this.metric = metric;
        this.label = label;
        this.streams = streams;
        this.components = components;
        this.obstacle = obstacle;
    }

    /** @param label the metric in words */
    static StreamShares of(VariantResults variant, String metric, String label) {
        List<String> streams = moving(variant);
        Sample sample = Sample.of(variant, metric);
        String obstacle = obstacle(sample, streams);
        if (!obstacle.isEmpty()) {
            return new StreamShares(variant, metric, label, streams, Optional.empty(), obstacle);
        }
        Optional<VarianceComponents> components = components(variant, sample, streams);
        return new StreamShares(variant, metric, label, streams, components,
                components.isPresent() ? "" : "its runs are not one for each combination of seeds");
    }

    private static String obstacle(Sample sample, List<String> streams) {
        if (streams.isEmpty()) {
            return "no stream moves it";
        }
        if (!sample.isComplete() || Arrays.stream(sample.values()).anyMatch(value -> !Double.isFinite(value))) {
            return sample.isComplete()
                    ? "a score is not finite"
                    : "runs without a score leave gaps: " + sample.reason();
        }
        return "";
    }

    List<Row> rows() {
        return components.stream()
                .flatMap(found -> found.all().stream().map(component -> row(found, component)))
                .toList();
    }

    private Row row(VarianceComponents found, Component component) {
        List<String> names = component.choices().stream().map(streams::get).toList();
        long seeds = component.choices().stream()
                .mapToLong(choice -> found.counts().get(choice))
                .reduce(1, Math::multiplyExact);
        double share = found.total() == 0 ? 0 : 100 * found.share(component);
        return new Row(
                List.of(
                        new Cell.Label(variant.variant().label()),
                        new Cell.Label(label),
                        new Cell.Label(String.join(" × ", names)),
                        new Cell.Count(seeds),
                        new Cell.Count(component.degrees()),
                        new Cell.Value(Math.sqrt(component.variance()), SD, false),
                        new Cell.Value(share, new Digits.Fixed(1), false)),
                Subject.of(variant.variant(), metric));
    }

    /** The least number of seeds of a stream; none where nothing is decomposed. */
    Optional<Integer> fewest() {
        return components.flatMap(found -> found.counts().stream().min(Integer::compare));
    }

    /** Which shares there are, the largest first. */
    String sentence() {
        String who = variant.variant().label() + ", " + label + ": ";
        if (components.isEmpty()) {
            return who + "not decomposed: " + obstacle + ".";
        }
        VarianceComponents found = components.get();
        if (found.total() == 0) {
            return who + "all runs are equal, there is no variance.";
        }
        Stream<String> shares = found.all().stream()
                .sorted((one, other) -> Double.compare(other.variance(), one.variance()))
                .filter(component -> component.variance() > 0)
                .map(component -> percent(found.share(component)) + " " + source(component));
        List<String> below = found.all().stream()
                .filter(component -> component.estimate() < 0)
                .map(component -> String.join(" × ", component.choices().stream().map(streams::get).toList()))
                .toList();
        return who + "of the variance, " + String.join(", ", shares.toList()) + " (" + seeds(found) + ")."
                + below(below);
    }

    private static String below(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> " The estimate for " + names.getFirst() + " is below 0, and shown as 0.";
            default -> " The estimates for " + Listing.of(names) + " are below 0, and shown as 0.";
        };
    }

    private String source(Component component) {
        if (component.choices().size() == 1) {
            return "from " + StreamWords.of(streams.get(component.choices().getFirst()));
        }
        if (component.choices().size() == streams.size()) {
            return streams.size() == 2 ? "from both together" : "from all together";
        }
        List<String> names = component.choices().stream().map(choice -> StreamWords.of(streams.get(choice))).toList();
        return "from " + Listing.of(names) + " together";
    }

    private String seeds(VarianceComponents found) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < streams.size(); i++) {
            words.add(found.counts().get(i) + (i == 0 ? " seeds of " : " of ") + streams.get(i));
        }
        return String.join(" × ", words);
    }

    private static String percent(double share) {
        long rounded = Math.round(100 * share);
        return (rounded == 0 ? "under 1" : String.format(Locale.ROOT, "%d", rounded)) + " %";
    }

    /** The streams of which the runs have more than one outcome; that of the split first. */
    private static List<String> moving(VariantResults variant) {
        List<Run> runs = variant.runs();
        Stream<String> drawn = runs.stream().limit(1).flatMap(run -> run.seeds().keySet().stream());
        return Stream.concat(Stream.of(Split.STREAM), drawn)
                .distinct()
                .filter(stream -> runs.stream().map(run -> outcome(run, stream)).distinct().count() > 1)
                .toList();
    }

    private static Optional<VarianceComponents> components(
            VariantResults variant, Sample sample, List<String> streams) {
        List<List<Object>> outcomes = streams.stream()
                .map(stream -> variant.runs().stream().map(run -> outcome(run, stream)).distinct().toList())
                .toList();
        List<Integer> counts = outcomes.stream().map(List::size).toList();
        double[] values = sample.values();
        if (counts.stream().mapToDouble(Integer::doubleValue).reduce(1, (some, more) -> some * more) != values.length) {
            return Optional.empty();
        }
        double[] table = new double[values.length];
        Arrays.fill(table, Double.NaN);
        for (int i = 0; i < values.length; i++) {
            table[place(variant.runs().get(i), streams, outcomes)] = values[i];
        }
        return Arrays.stream(table).anyMatch(Double::isNaN)
                ? Optional.empty()
                : Optional.of(VarianceComponents.of(counts, table));
    }

    private static int place(Run run, List<String> streams, List<List<Object>> outcomes) {
        int place = 0;
        for (int i = 0; i < streams.size(); i++) {
            place = place * outcomes.get(i).size() + outcomes.get(i).indexOf(outcome(run, streams.get(i)));
        }
        return place;
    }

    /** Each fold is another split. */
    private static Object outcome(Run run, String stream) {
        return List.of(run.seeds().getOrDefault(stream, 0L),
                stream.equals(Split.STREAM) ? run.fold() : OptionalInt.empty());
    }
}
