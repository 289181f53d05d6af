package dev.eckart.experiments.spec;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Max;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.datasets.Loader;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Split;
import dev.eckart.linalg.Precision;
import dev.eckart.models.Model;
import dev.eckart.models.comparison.Comparison;
import dev.eckart.models.metric.Metric;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** An experiment file after {@code like}, {@code --set} and one point of the sweep have been applied. */
@Name("experiment")
@Doc("models, compared on data by metrics over seeds")
public record Experiment(
        @Doc("version of the language") @Min(1) @Max(1) int schema,
        @Doc("a title for people") Optional<String> title,
        @Doc("the dataset") Loader data,
        @Doc("preparation, in order") @Default(value = "[]", source = "data as it is") List<PreparationStep> steps,
        @Doc("how rows or cells are parted into train, validation and test") Optional<Split> split,
        @Doc("seeds of the random streams") Seeds seeds,
        @Doc("named models, in the order of the tables") SequencedMap<String, Model> models,
        @Doc("named metrics, in the order of the tables") SequencedMap<String, Metric> metrics,
        @Doc("named comparisons of two outputs")
                @Default(value = "{}", source = "nothing more") SequencedMap<String, Comparison> comparisons,
        @Doc("metrics followed over epochs") Optional<Curves> curves,
        @Doc("axes of a grid: by path, the values") @Default(value = "{}", source = "nothing more") Axes sweep,
        @Doc("settings chosen on the validation part") Optional<Tune> tune,
        @Doc("what fits by gradient, and their predictions, are computed in; all else is in f64")
                @Default(value = "\"f64\"", source = "IEEE 754 binary64, as NumPy") Precision precision,
        @Doc("what computes")
                @Default(value = "\"java\"", source = "the one that is the same everywhere") Backend backend,
        @Doc("tables and figures") @Default(value = "{}", source = "nothing more") Report report) {}
