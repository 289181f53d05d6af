package dev.eckart.experiments.plan;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Path;
import dev.eckart.components.Problems;
import dev.eckart.components.Streams;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Selection;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.view.Preparation;
import dev.eckart.experiments.view.PreparedData;
import dev.eckart.experiments.view.StepException;
import dev.eckart.models.Classifier;
import dev.eckart.models.Completer;
import dev.eckart.models.Factoriser;
import dev.eckart.models.Model;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.ClassMetric;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Checks an experiment against its data, by preparing the data once. */
final class DataChecks {

    private final Experiment experiment;
    private final Dataset data;
    private final Problems problems;

    DataChecks(Experiment experiment, Dataset data, Problems problems) {
        this.experiment = experiment;
        this.data = data;
        this.problems = problems;
    }

    /** The data as the first run sees it; empty if a step or the split does not suit the data. */
    Optional<PreparedData> check() {
        int before = problems.all().size();
        DataShape shape = shape(data.name(), data.source().rows(), data.source().columns());
        check(experiment.steps(), shape, problems.at("steps"));
        experiment.split().ifPresent(split -> check(split, shape, problems.at("split")));
        Optional<PreparedData> prepared = problems.all().size() > before ? Optional.empty() : prepared();
        prepared.ifPresent(this::checkModels);
        prepared.ifPresent(this::checkParts);
        return prepared;
    }

    private Optional<PreparedData> prepared() {
        try {
            return Optional.of(
                    Preparation.prepare(data, experiment.steps(), experiment.split(), Streams.seeded(0)));
        } catch (StepException e) {
            problems.at("steps").at(e.step()).add(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            problems.at("split").add(String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private void checkModels(PreparedData prepared) {
        DataShape after = shape(data.name() + afterSteps(), prepared.matrix().rows(), prepared.matrix().columns());
        for (Map.Entry<String, Model> named : experiment.models().entrySet()) {
            Problems here = problems.at("models").at(named.getKey());
            check(named.getValue(), after, here);
            checkClasses(named.getValue(), here);
        }
        experiment.metrics().forEach((name, metric) -> check(metric, after, problems.at("metrics").at(name)));
    }

    /** A metric of nothing is a mistake: no run could ever give it a value. */
    private void checkParts(PreparedData prepared) {
        experiment.metrics().forEach((name, metric) -> {
            Selection part = switch (metric) {
                case CellMetric cells -> prepared.cells(cells.on());
                case ClassMetric classes -> prepared.rows(classes.on());
            };
            if (part.count() == 0) {
                problems.at("metrics").at(name).at("on").add("the split puts nothing into this part");
            }
        });
    }

    private void checkClasses(Model model, Problems here) {
        boolean needed = switch (model) {
            case Classifier _ -> true;
            case Factoriser _, Completer _ -> false;
        };
        if (needed && data.labels().isEmpty()) {
            here.add(Applicability.name(model) + " needs classes, but " + data.name() + " has none");
        }
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

    private DataShape shape(String name, int rows, int columns) {
        OptionalInt classes = data.labels()
                .map(labels -> OptionalInt.of(labels.classes().size()))
                .orElse(OptionalInt.empty());
        return new DataShape(name, rows, columns, classes);
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
