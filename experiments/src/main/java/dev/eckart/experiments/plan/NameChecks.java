package dev.eckart.experiments.plan;

import dev.eckart.components.Choice;
import dev.eckart.components.Nearest;
import dev.eckart.components.Problems;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.ReportPart;
import dev.eckart.experiments.spec.Seeds;
import dev.eckart.experiments.spec.Tune;
import dev.eckart.models.Model;
import dev.eckart.models.comparison.Comparison;
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.On;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks an experiment against itself: names that point elsewhere in the file, and parts that must go together. */
final class NameChecks {

    private final Experiment experiment;
    private final Problems problems;

    private NameChecks(Experiment experiment, Problems problems) {
        this.experiment = experiment;
        this.problems = problems;
    }

    static void check(Experiment experiment, Catalogue catalogue, Problems problems) {
        NameChecks checks = new NameChecks(experiment, problems);
        checks.checkNotEmpty();
        if (!problems.isEmpty()) {
            return;
        }
        experiment.models().forEach(checks::checkModel);
        experiment.metrics().forEach(checks::checkMetric);
        experiment.comparisons().forEach(checks::checkComparison);
        checks.checkCurves();
        experiment.tune().ifPresent(checks::checkTune);
        checks.checkSeeds(catalogue);
        checks.checkParts("tables", experiment.report().tables());
        checks.checkParts("figures", experiment.report().figures());
    }

    private void checkNotEmpty() {
        if (experiment.models().isEmpty()) {
            problems.at("models").add("expected at least one model");
        }
        if (experiment.metrics().isEmpty()) {
            problems.at("metrics").add("expected at least one metric");
        }
    }

    private void checkModel(String name, Model model) {
        experiment.split()
                .flatMap(split -> Applicability.obstacle(split, model))
                .ifPresent(problems.at("models").at(name)::add);
    }

    private void checkMetric(String name, Metric metric) {
        Problems here = problems.at("metrics").at(name);
        List<String> obstacles = experiment.models().values().stream()
                .flatMap(model -> Applicability.obstacle(metric, model).stream())
                .toList();
        if (!obstacles.isEmpty() && obstacles.size() == experiment.models().size()) {
            here.add("fits no model: " + obstacles.stream().distinct().collect(Collectors.joining("; ")));
        }
        if (experiment.split().isEmpty() && metric.on() != On.ALL && metric.on() != On.TRAIN) {
            here.at("on").add("there is no such part: the experiment has no \"split\"; valid without one: all, train");
        }
    }

    private void checkComparison(String name, Comparison comparison) {
        checkOutput(comparison.of(), problems.at("comparisons").at(name).at("of"));
        checkOutput(comparison.to(), problems.at("comparisons").at(name).at("to"));
    }

    private void checkOutput(String reference, Problems here) {
        Optional<OutputReference> parsed = OutputReference.parse(reference);
        if (parsed.isEmpty()) {
            here.add("found \"" + reference + "\", expected model.output, such as \"gd.rowFactors\"");
            return;
        }
        Model model = experiment.models().get(parsed.get().model());
        if (model == null) {
            here.add(unknown("model", parsed.get().model(), experiment.models().keySet()));
        } else if (!model.outputs().contains(parsed.get().output())) {
            here.add(unknown("output", parsed.get().output(), model.outputs()));
        }
    }

    private void checkCurves() {
        experiment.curves().ifPresent(curves -> {
            for (int i = 0; i < curves.of().size(); i++) {
                String metric = curves.of().get(i);
                if (!experiment.metrics().containsKey(metric)) {
                    problems.at("curves").at("of").at(i).add(unknown("metric", metric, experiment.metrics().keySet()));
                }
            }
        });
    }

    private void checkTune(Tune tune) {
        Problems here = problems.at("tune");
        Metric by = experiment.metrics().get(tune.by());
        if (by == null) {
            here.at("by").add(unknown("metric", tune.by(), experiment.metrics().keySet()));
            return;
        }
        if (by.on() != On.VALIDATION) {
            here.at("by").add(tune.by() + " is taken on " + Choice.name(by.on())
                    + "; settings are chosen by a metric that is taken on validation");
        }
        experiment.models().forEach((name, model) -> Applicability.obstacle(by, model)
                .ifPresent(reason -> here.at("by").add(name + " has no " + tune.by() + " to choose by: " + reason)));
        tune.over().values().keySet().stream()
                .filter(path -> !path.startsWith("models.") && !path.startsWith("steps."))
                .forEach(path -> here.at("over").at(path).add("expected a path of models or steps: with anything else"
                        + " changed, two trials are not comparable"));
    }

    private void checkSeeds(Catalogue catalogue) {
        if (experiment.seeds() instanceof Seeds.Crossed crossed) {
            Set<String> consumed = new TreeSet<>(Consumption.streams(catalogue, experiment));
            crossed.byStream().keySet().stream()
                    .filter(stream -> !consumed.contains(stream))
                    .forEach(stream -> problems.at("seeds").at(stream).add(unknown("stream", stream, consumed)));
        }
    }

    private void checkParts(String key, List<? extends ReportPart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).check(experiment, problems.at("report").at(key).at(i));
        }
    }

    private static String unknown(String what, String found, Collection<String> valid) {
        return "unknown " + what + " \"" + found + "\"; valid: " + String.join(", ", valid)
                + Nearest.hint(found, valid);
    }
}
