package dev.eckart.experiments.plan;

import dev.eckart.components.Choice;
import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Header;
import dev.eckart.components.Path;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Selection;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.experiments.view.PreparedData;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Classifier;
import dev.eckart.models.Completer;
import dev.eckart.models.Factoriser;
import dev.eckart.models.Model;
import dev.eckart.models.Regressor;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.ClassMetric;
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.On;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Checks models and metrics against the data that they would see. All of it that can be told is told, even where the
 * data are not parted as the experiment says, or not known but for their columns.
 *
 * @param steps in words, such as {@code after step "centre"}
 * @param missing what needs all values, where one is missing, in words
 * @param split empty if there is none, or it is broken
 */
record DataChecks(
        Dataset data, Sample sample, String steps, Optional<String> missing, Optional<Split> split, RefitOn fittedTo,
        Asking asking) {

    static DataChecks of(
            Dataset data, Sample sample, List<PreparationStep> steps, Optional<Split> split, RefitOn fittedTo,
            Asking asking) {
        Optional<String> missing = sample.data().filter(_ -> sample.exact()).flatMap(DataChecks::missing);
        return new DataChecks(data, sample, afterSteps(steps), missing, split, fittedTo, asking);
    }

    /** What is wrong with a model, by paths from the experiment. */
    List<Problem> ofModel(String name, Model model) {
        Problems problems = new Problems();
        Problems here = problems.at("models").at(name);
        asking.ask(model, here, () -> {
            checkNeeds(model, here);
            sample.data().ifPresent(prepared -> checkShape(name, model, prepared, problems));
        });
        return problems.all();
    }

    /** What is wrong with a metric, by paths from the experiment. */
    List<Problem> ofMetric(String name, Metric metric) {
        Problems problems = new Problems();
        Problems here = problems.at("metrics").at(name);
        sample.data().ifPresent(prepared -> {
            check(metric, shape(prepared, OptionalInt.empty()), asking, here);
            if (sample.parted()) {
                asking.ask(metric, here, () -> checkPart(metric, prepared, here.at("on")));
            }
        });
        return problems.all();
    }

    /** What lacks a validation part only once the settings are chosen is the fault of the refit, not of the model. */
    private void checkShape(String name, Model model, PreparedData prepared, Problems problems) {
        Problems here = problems.at("models").at(name);
        DataShape shape = shape(prepared, validation(model, prepared));
        if (fittedTo == RefitOn.TRAIN) {
            check(model, shape, asking, here);
            return;
        }
        check(model, shape(prepared, OptionalInt.empty()), asking, here);
        Problems lacking = new Problems();
        check(model, shape, asking, lacking.at("models").at(name));
        String keys = lacking.all().stream()
                .filter(problem -> !problems.all().contains(problem))
                .map(problem -> problem.path().toString())
                .collect(Collectors.joining(" and "));
        if (!keys.isEmpty()) {
            problems.at("tune").at("refitOn").add("train+validation leaves no validation part for " + keys
                    + "; take \"train\"");
        }
    }

    /** Empty where it is not known what will be for validation. */
    private OptionalInt validation(Model model, PreparedData prepared) {
        boolean suits = split.flatMap(by -> Applicability.obstacle(by, model)).isEmpty();
        if (!sample.parted() || !suits) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(switch (model) {
            case Factoriser _, Completer _ -> prepared.cells(On.VALIDATION).count();
            case Classifier _, Regressor _ -> prepared.rows(On.VALIDATION).count();
        });
    }

    /** A metric of nothing is a mistake: no run could ever give it a value. Without a split, its part is a name. */
    private void checkPart(Metric metric, PreparedData prepared, Problems here) {
        boolean merged = fittedTo == RefitOn.TRAIN_AND_VALIDATION && metric.on() == On.VALIDATION;
        split.filter(_ -> !merged).flatMap(by -> part(metric, by, prepared)).ifPresent(part -> {
            if (part.count() == 0) {
                here.add("the split puts nothing into this part" + remedy(metric.on()));
            }
        });
    }

    /** Classes are of rows, so that cells are no parts of them. */
    private static Optional<Selection> part(Metric metric, Split by, PreparedData prepared) {
        return switch (metric) {
            case CellMetric numbers when by.unit() == Split.Unit.CELLS -> Optional.of(prepared.cells(numbers.on()));
            case ClassMetric _ when by.unit() == Split.Unit.CELLS -> Optional.empty();
            case CellMetric _, ClassMetric _ -> Optional.of(prepared.rows(metric.on()));
        };
    }

    /** A split that can have the part takes its size by a key of the part's name. */
    private String remedy(On part) {
        String key = Choice.name(part);
        boolean possible = split.filter(Record.class::isInstance)
                .stream()
                .flatMap(by -> Header.of(by.getClass().asSubclass(Record.class)).keys().stream())
                .anyMatch(known -> known.name().equals(key));
        return possible
                ? "; give the split a key \"" + key + "\""
                : split.map(by -> "; " + Applicability.name(by) + " has none").orElse("");
    }

    private void checkNeeds(Model model, Problems here) {
        Optional<String> lacking = switch (model) {
            case Classifier _ when data.labels().isEmpty() -> Optional.of("classes, but " + data.name() + " has none");
            case Regressor _ when data.target().isEmpty() ->
                Optional.of("a target, but " + data.name() + " has none; datasets name it by their key target");
            case Classifier classifier when !classifier.readsFeatures() -> Optional.empty();
            case Regressor regressor when !regressor.readsFeatures() -> Optional.empty();
            case Classifier _, Regressor _, Factoriser _ -> missing;
            case Completer _ -> Optional.empty();
        };
        lacking.ifPresent(need -> here.add(Applicability.name(model) + " needs " + need));
    }

    private static Optional<String> missing(PreparedData prepared) {
        NdArray matrix = prepared.matrix();
        return IntStream.range(0, matrix.shape().size())
                .filter(place -> Double.isNaN(matrix.at(place)))
                .mapToObj(place -> "all values, but row " + place / matrix.columns() + " has none in column \""
                        + prepared.columnNames().get(place % matrix.columns())
                        + "\": fill missing values by a step, or drop the column")
                .findFirst();
    }

    /** Asks every component within a value what does not suit data of a shape. */
    static void check(Object value, DataShape shape, Asking asking, Problems here) {
        ComponentWalk.visit(value, (path, component) -> {
            if (component instanceof DataChecked checked) {
                Problems there = at(here, path);
                asking.ask(component, there, () -> checked.check(shape, there));
            }
        });
    }

    /** The same collection at a deeper place. */
    static Problems at(Problems here, Path path) {
        Problems deeper = here;
        for (String segment : path.segments()) {
            deeper = deeper.at(segment);
        }
        return deeper;
    }

    private DataShape shape(PreparedData prepared, OptionalInt validation) {
        NdArray matrix = prepared.matrix();
        return new DataShape(data.name() + steps, matrix.rows(), matrix.columns(), classes(data), validation);
    }

    static OptionalInt classes(Dataset data) {
        return data.labels().stream().mapToInt(labels -> labels.classes().size()).findFirst();
    }

    private static String afterSteps(List<PreparationStep> steps) {
        List<String> names = steps.stream().map(step -> "\"" + Applicability.name(step) + "\"").toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> " after step " + names.getFirst();
            default -> names.stream().collect(Collectors.joining(", ", " after steps ", ""));
        };
    }
}
