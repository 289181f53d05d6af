package dev.eckart.reports.fabricated;

import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.plan.Variant;
import dev.eckart.experiments.run.ComparisonResults;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.run.VariantResults.Bound;
import dev.eckart.experiments.run.VariantResults.PreparedCells;
import dev.eckart.experiments.spec.Axes;
import dev.eckart.experiments.spec.Backend;
import dev.eckart.experiments.spec.Curves;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Report;
import dev.eckart.experiments.spec.ReportPart;
import dev.eckart.experiments.spec.Seeds;
import dev.eckart.experiments.spec.Tune;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.models.Model;
import dev.eckart.models.comparison.Comparison;
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

/** Builds results piece by piece. */
public final class Fabricated {

    private final SequencedMap<String, Model> models = new LinkedHashMap<>();
    private final SequencedMap<String, Metric> metrics = new LinkedHashMap<>();
    private final SequencedMap<String, Comparison> comparisons = new LinkedHashMap<>();
    private final List<ReportPart.Table> tables = new ArrayList<>();
    private final List<ReportPart.Figure> figures = new ArrayList<>();
    private final List<VariantResults> variants = new ArrayList<>();
    private final List<ComparisonResults> compared = new ArrayList<>();
    private final Map<String, Map<String, Bound>> bounds = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> notApplicable = new LinkedHashMap<>();
    private Map<On, Integer> sizes = Map.of();
    private Optional<PreparedCells> cells = Optional.empty();
    private Optional<Curves> curves = Optional.empty();
    private final List<PreparationStep> steps = new ArrayList<>();
    private Stub usual = Stub.usual();
    private Optional<Tune> tune = Optional.empty();
    private Optional<Split> split = Optional.empty();
    private Seeds seeds = new Seeds.Together(8);
    private Optional<String> title = Optional.of("Fabricated");

    public Fabricated title(String words) {
        title = Optional.of(words);
        return this;
    }

    public Fabricated metric(String name, Metric metric) {
        metrics.put(name, metric);
        return this;
    }

    /** Parts that are drawn anew for each seed. */
    public Fabricated split(Split parts) {
        split = Optional.of(parts);
        return this;
    }

    /** How the seeds move; together unless it is said. */
    public Fabricated seeds(Seeds moved) {
        seeds = moved;
        return this;
    }

    public Fabricated sizes(Map<On, Integer> known) {
        sizes = known;
        return this;
    }

    public Fabricated cells(PreparedCells known) {
        cells = Optional.of(known);
        return this;
    }

    public Fabricated bound(String model, String metric, double value) {
        bounds.computeIfAbsent(model, missing -> new LinkedHashMap<>())
                .put(metric, new Bound(value, 1e-9 * value, "Eckart–Young, rank 2"));
        return this;
    }

    public Fabricated notApplicable(String model, String metric, String reason) {
        notApplicable.computeIfAbsent(model, missing -> new LinkedHashMap<>()).put(metric, reason);
        return this;
    }

    /** A deterministic model with one score per metric, in the order of the metrics. */
    public Fabricated deterministic(String model, double... scores) {
        return model(model, true, List.of(new Run("k", new LinkedHashMap<>(), OptionalInt.empty(), done(scores))));
    }

    /** A point of a model's sweep, with one score per metric. */
    public Fabricated point(String model, String path, String value, double... scores) {
        SequencedMap<String, String> swept = new LinkedHashMap<>();
        swept.put(path, value);
        return variant(new Variant(model, swept), true,
                List.of(new Run(model + value, new LinkedHashMap<>(), OptionalInt.empty(), done(scores))));
    }

    /** A model with a run per seed, of one metric. */
    public Fabricated random(String model, double... scores) {
        double[][] rows = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            rows[i] = new double[] {scores[i]};
        }
        return random(model, rows);
    }

    /** A model with a run per seed, of several metrics. */
    public Fabricated random(String model, double[][] scores) {
        List<Outcome> outcomes = new ArrayList<>();
        for (double[] row : scores) {
            outcomes.add(done(row));
        }
        return runs(model, outcomes);
    }

    /** A model with these ends of its runs, of seeds from 0. */
    public Fabricated runs(String model, List<Outcome> outcomes) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            runs.add(new Run(model + i, seed(i), OptionalInt.empty(), outcomes.get(i)));
        }
        return model(model, false, runs);
    }

    /** A point of a model's sweep with a run per seed; paths and values in turn. */
    public Fabricated swept(String model, List<String> pathsAndValues, double... scores) {
        SequencedMap<String, String> swept = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndValues.size(); i += 2) {
            swept.put(pathsAndValues.get(i), pathsAndValues.get(i + 1));
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            runs.add(new Run(model + swept + i, seed(i), OptionalInt.empty(), done(scores[i])));
        }
        return variant(new Variant(model, swept), false, runs);
    }

    /** A model with these runs. */
    public Fabricated of(String model, List<Run> runs) {
        return model(model, false, runs);
    }

    /** A model with these ends of its runs, each made by so many epochs. */
    public Fabricated trained(String model, List<Outcome> outcomes, int... epochs) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            runs.add(new Run(
                    model + i, seed(i), OptionalInt.empty(), outcomes.get(i), OptionalInt.of(epochs[i])));
        }
        return model(model, false, runs);
    }

    public Fabricated comparison(String name, Comparison comparison, List<SequencedMap<String, Double>> numbers) {
        comparisons.put(name, comparison);
        Variant of = Variant.of(comparison.of().substring(0, comparison.of().indexOf('.')));
        Variant to = Variant.of(comparison.to().substring(0, comparison.to().indexOf('.')));
        List<ComparisonResults.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            pairs.add(new ComparisonResults.Pair(run(of, i), run(to, i), numbers.get(i)));
        }
        compared.add(new ComparisonResults(name, of, to, pairs, Optional.empty()));
        return this;
    }

    public Fabricated follow(String... names) {
        curves = Optional.of(new Curves(List.of(names), 10));
        return this;
    }

    /** Settings that are tuned: the first value of each is the shown one. */
    public Fabricated tune(Tune choice) {
        tune = Optional.of(choice);
        return this;
    }

    /** The settings of the models that follow. */
    public Fabricated model(Stub settings) {
        usual = settings;
        return this;
    }

    public Fabricated step(PreparationStep step) {
        steps.add(step);
        return this;
    }

    public Fabricated table(ReportPart.Table table) {
        tables.add(table);
        return this;
    }

    public Fabricated figure(ReportPart.Figure figure) {
        figures.add(figure);
        return this;
    }

    public Experiment experiment() {
        return new Experiment(1, title, new Bundled("uci"), steps, split, seeds, models,
                metrics, comparisons, curves, new Axes(new LinkedHashMap<>()), tune, Precision.F64,
                Backend.JAVA, new Report(tables, figures));
    }

    public Results results() {
        Dataset data = new Bundled("uci").load(Path.of(""));
        return new Results("fabricated", experiment(), data, variants, compared);
    }

    /** A run that ended well, with scores in the order of the metrics. */
    public Outcome.Done done(double... scores) {
        Map<String, Score> byName = new LinkedHashMap<>();
        List<String> names = List.copyOf(metrics.keySet());
        for (int i = 0; i < scores.length; i++) {
            byName.put(names.get(i), new Score.Value(scores[i]));
        }
        return new Outcome.Done(byName, Map.of(), Map.of());
    }

    public static Outcome.Done withCurves(Map<String, Curve> curves) {
        return new Outcome.Done(Map.of(), curves, Map.of());
    }

    public static Outcome.Done withOutput(String name, NdArray output) {
        return new Outcome.Done(Map.of(), Map.of(), Map.of(name, output));
    }

    /** The seeds of a run whose streams move together. */
    public static SequencedMap<String, Long> seed(long seed) {
        SequencedMap<String, Long> seeds = new LinkedHashMap<>();
        seeds.put("init", seed);
        seeds.put("split", seed);
        return seeds;
    }

    /** Any map in the order of its arguments. */
    public static SequencedMap<String, Double> numbers(String first, double one, String second, double two) {
        SequencedMap<String, Double> numbers = new LinkedHashMap<>();
        numbers.put(first, one);
        numbers.put(second, two);
        return numbers;
    }

    private Run run(Variant variant, int seed) {
        return variants.stream()
                .filter(known -> known.variant().equals(variant))
                .map(known -> known.runs().get(Math.min(seed, known.runs().size() - 1)))
                .findFirst()
                .orElseThrow();
    }

    private Fabricated model(String name, boolean deterministic, List<Run> runs) {
        return variant(Variant.of(name), deterministic, runs);
    }

    private Fabricated variant(Variant variant, boolean deterministic, List<Run> runs) {
        String name = variant.model();
        models.put(name, usual);
        variants.add(new VariantResults(variant, experiment(), usual, deterministic, runs,
                notApplicable.getOrDefault(name, Map.of()), bounds.getOrDefault(name, Map.of()), sizes, cells,
                List.of()));
        return this;
    }
}
