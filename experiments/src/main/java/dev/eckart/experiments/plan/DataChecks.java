package dev.eckart.experiments.plan;

import dev.eckart.components.Choice;
import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Header;
import dev.eckart.components.Path;
import dev.eckart.components.Problems;
import dev.eckart.components.Streams;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Selection;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.experiments.view.Preparation;
import dev.eckart.experiments.view.PreparedData;
import dev.eckart.experiments.view.StepException;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Classifier;
import dev.eckart.models.Completer;
import dev.eckart.models.Factoriser;
import dev.eckart.models.Model;
import dev.eckart.models.Regressor;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.ClassMetric;
import dev.eckart.models.metric.On;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks an experiment against its data, by preparing the data as every fold sees it. */
final class DataChecks {

    private final Experiment experiment;
    private final Dataset data;
    private final RefitOn fittedTo;
    private final Problems problems;

    DataChecks(Experiment experiment, Dataset data, RefitOn fittedTo, Problems problems) {
        this.experiment = experiment;
        this.data = data;
        this.fittedTo = fittedTo;
        this.problems = problems;
    }

    /** The data as the first run sees it, whatever the models; empty if a step or the split does not suit the data. */
    Optional<PreparedData> sample() {
        int before = problems.all().size();
        DataShape shape =
                new DataShape(data.name(), data.source().rows(), data.source().columns(), classes());
        check(experiment.steps(), shape, problems.at("steps"));
        experiment.split().ifPresent(split -> check(split, shape, problems.at("split")));
        return problems.all().size() > before ? Optional.empty() : prepared();
    }

    /** Checks what is done with the data: models and metrics. */
    void check(PreparedData sample) {
        checkModels(sample);
        checkParts(sample);
    }

    private Optional<PreparedData> prepared() {
        try {
            PreparedData first = prepared(0);
            for (int fold = 1; fold < experiment.split().map(Split::folds).orElse(1); fold++) {
                prepared(fold);
            }
            return Optional.of(first);
        } catch (StepException e) {
            problems.at("steps").at(e.step()).add(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            problems.at("split").add(String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private PreparedData prepared(int fold) {
        return Preparation.prepare(
                data, experiment.steps(), experiment.split(), fold, fittedTo, Streams.seeded(0));
    }

    private void checkModels(PreparedData prepared) {
        for (Map.Entry<String, Model> named : experiment.models().entrySet()) {
            Problems here = problems.at("models").at(named.getKey());
            checkShape(named.getKey(), named.getValue(), prepared, here);
            checkNeeds(named.getValue(), prepared, here);
        }
        DataShape after = shape(prepared, OptionalInt.empty());
        experiment.metrics().forEach((name, metric) -> check(metric, after, problems.at("metrics").at(name)));
    }

    /** What lacks a validation part only once the settings are chosen is the fault of the refit, not of the model. */
    private void checkShape(String name, Model model, PreparedData prepared, Problems here) {
        DataShape shape = shape(prepared, validation(model, prepared));
        if (fittedTo == RefitOn.TRAIN) {
            check(model, shape, here);
            return;
        }
        check(model, shape(prepared, OptionalInt.empty()), here);
        Problems lacking = new Problems();
        check(model, shape, lacking.at("models").at(name));
        String keys = lacking.all().stream()
                .filter(problem -> !problems.all().contains(problem))
                .map(problem -> problem.path().toString())
                .collect(Collectors.joining(" and "));
        if (!keys.isEmpty()) {
            problems.at("tune").at("refitOn").add("train+validation leaves no validation part for " + keys
                    + "; take \"train\"");
        }
    }

    private static OptionalInt validation(Model model, PreparedData prepared) {
        return OptionalInt.of(switch (model) {
            case Factoriser _, Completer _ -> prepared.cells(On.VALIDATION).count();
            case Classifier _, Regressor _ -> prepared.rows(On.VALIDATION).count();
        });
    }

    /** A metric of nothing is a mistake: no run could ever give it a value. */
    private void checkParts(PreparedData prepared) {
        boolean ofRows = experiment.models().values().stream().anyMatch(Regressor.class::isInstance);
        experiment.metrics().forEach((name, metric) -> {
            Selection part = switch (metric) {
                case CellMetric numbers when ofRows -> prepared.rows(numbers.on());
                case CellMetric numbers -> prepared.cells(numbers.on());
                case ClassMetric classes -> prepared.rows(classes.on());
            };
            boolean merged = fittedTo == RefitOn.TRAIN_AND_VALIDATION && metric.on() == On.VALIDATION;
            if (part.count() == 0 && !merged) {
                problems.at("metrics").at(name).at("on").add("the split puts nothing into this part"
                        + remedy(metric.on()));
            }
        });
    }

    /** A split that can have the part takes its size by a key of the part's name. */
    private String remedy(On part) {
        String key = Choice.name(part);
        boolean possible = experiment.split()
                .filter(Record.class::isInstance)
                .stream()
                .flatMap(split -> Header.of(split.getClass().asSubclass(Record.class)).keys().stream())
                .anyMatch(known -> known.name().equals(key));
        return possible
                ? "; give the split a key \"" + key + "\""
                : experiment.split().map(split -> "; " + Applicability.name(split) + " has none").orElse("");
    }

    private void checkNeeds(Model model, PreparedData prepared, Problems here) {
        Optional<String> lacking = switch (model) {
            case Classifier _ when data.labels().isEmpty() -> Optional.of("classes, but " + data.name() + " has none");
            case Regressor _ when data.target().isEmpty() ->
                Optional.of("a target, but " + data.name() + " has none; datasets name it by their key target");
            case Classifier classifier when !classifier.readsFeatures() -> Optional.empty();
            case Regressor regressor when !regressor.readsFeatures() -> Optional.empty();
            case Classifier _, Regressor _, Factoriser _ -> missing(prepared);
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

    private static void check(Object value, DataShape shape, Problems here) {
        ComponentWalk.visit(value, (path, component) -> {
            if (component instanceof DataChecked checked) {
                checked.check(shape, at(here, path));
            }
        });
    }

    private static Problems at(Problems here, Path path) {
        Problems deeper = here;
        for (String segment : path.segments()) {
            deeper = deeper.at(segment);
        }
        return deeper;
    }

    private DataShape shape(PreparedData prepared, OptionalInt validation) {
        NdArray matrix = prepared.matrix();
        return new DataShape(data.name() + afterSteps(), matrix.rows(), matrix.columns(), classes(), validation);
    }

    private OptionalInt classes() {
        return data.labels().stream().mapToInt(labels -> labels.classes().size()).findFirst();
    }

    private String afterSteps() {
        List<String> names = experiment.steps().stream().map(step -> "\"" + Applicability.name(step) + "\"").toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> " after step " + names.getFirst();
            default -> names.stream().collect(Collectors.joining(", ", " after steps ", ""));
        };
    }
}
