package dev.eckart.experiments.plan;

import dev.eckart.components.Choice;
import dev.eckart.components.Nearest;
import dev.eckart.components.Path;
import dev.eckart.components.Problems;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.json.Binding;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Names;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.experiments.spec.ReportPart;
import dev.eckart.experiments.spec.Seeds;
import dev.eckart.models.Model;
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.On;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks an experiment against itself: names that point elsewhere in the file, and parts that must go together. Of an
 * experiment that is broken, what is sound is checked; to refer to something broken is no mistake.
 */
final class NameChecks {

    private final Binding experiment;
    private final Outline outline;
    private final Asking asking;
    private final Problems problems;

    private NameChecks(Binding experiment, Catalogue catalogue, Problems problems) {
        this.experiment = experiment;
        this.outline = Outlines.of(experiment);
        this.asking = new Asking(catalogue);
        this.problems = problems;
    }

    static void check(Binding experiment, Catalogue catalogue, Problems problems) {
        NameChecks checks = new NameChecks(experiment, catalogue, problems);
        checks.checkNotEmpty("models", "model");
        checks.checkNotEmpty("metrics", "metric");
        checks.outline.models().all().forEach(checks::checkModel);
        checks.outline.metrics().all().forEach(checks::checkMetric);
        checks.outline.comparisons().names().forEach(checks::checkComparison);
        checks.checkCurves();
        checks.checkTune();
        checks.checkSeeds(catalogue);
        checks.checkParts("tables", ReportPart.Table.class);
        checks.checkParts("figures", ReportPart.Figure.class);
    }

    private void checkNotEmpty(String key, String noun) {
        if (experiment.at(key).filter(named -> named.complete() && named.parts().isEmpty()).isPresent()) {
            problems.at(key).add("expected at least one " + noun);
        }
    }

    private void checkModel(String name, List<Model> likely) {
        List<Split> splits = experiment.at("split").map(split -> split.likely(Split.class)).orElse(List.of());
        Agreement.ask(splits, problems, (split, all) -> Agreement.ask(likely, all, (model, found) ->
                asking.ask(split, found.at("split"), () ->
                        Applicability.obstacle(split, model).ifPresent(found.at("models").at(name)::add))));
    }

    private void checkMetric(String name, List<Metric> likely) {
        Agreement.ask(likely, problems.at("metrics").at(name), (metric, here) -> {
            List<String> obstacles = outline.models().all().values().stream()
                    .flatMap(models -> obstacle(metric, models).stream())
                    .toList();
            boolean fitsNone = outline.models().known() && obstacles.size() == outline.models().names().size();
            if (!obstacles.isEmpty() && fitsNone) {
                here.add("fits no model: " + obstacles.stream().distinct().collect(Collectors.joining("; ")));
            }
            asking.ask(metric, here, () -> checkPart(metric, here));
        });
    }

    /** Why there is no score of a metric, whatever a model may be; empty if there may be one. */
    private static Optional<String> obstacle(Metric metric, List<Model> likely) {
        List<Optional<String>> obstacles =
                likely.stream().map(model -> Applicability.obstacle(metric, model)).distinct().toList();
        return obstacles.contains(Optional.<String>empty()) ? Optional.empty()
                : obstacles.stream().flatMap(Optional::stream).findFirst();
    }

    private void checkPart(Metric metric, Problems here) {
        if (!outline.parted() && metric.on() != On.ALL && metric.on() != On.TRAIN) {
            here.at("on").add("there is no such part: the experiment has no \"split\"; valid without one: all, train");
        }
    }

    /** Both outputs are texts of the file, which can be checked even if the rest of the comparison is broken. */
    private void checkComparison(String name) {
        for (String end : List.of("of", "to")) {
            Path place = new Path(List.of("comparisons", name, end));
            experiment.at(place)
                    .flatMap(output -> output.sound(String.class))
                    .ifPresent(reference -> checkOutput(reference, problems.at("comparisons").at(name).at(end)));
        }
    }

    private void checkOutput(String reference, Problems here) {
        Optional<OutputReference> parsed = OutputReference.parse(reference);
        if (parsed.isEmpty()) {
            here.add("found \"" + reference + "\", expected model.output, such as \"gd.rowFactors\"");
            return;
        }
        if (!isUnknown("model", parsed.get().model(), outline.models(), here)) {
            String output = parsed.get().output();
            Agreement.ask(outline.models().likely(parsed.get().model()), here, (model, found) ->
                    asking.ask(model, found, () -> {
                        if (!model.outputs().contains(output)) {
                            found.add(unknown("output", output, model.outputs()));
                        }
                    }));
        }
    }

    private void checkCurves() {
        experiment.at("curves.of").ifPresent(of -> Outlines.texts(of).forEach((position, metric) ->
                isUnknown("metric", metric, outline.metrics(), problems.at("curves").at("of").at(position))));
    }

    private void checkTune() {
        Problems here = problems.at("tune");
        experiment.at("tune.by").flatMap(by -> by.sound(String.class)).ifPresent(by -> {
            if (!isUnknown("metric", by, outline.metrics(), here.at("by"))) {
                Agreement.ask(outline.metrics().likely(by), here.at("by"), (metric, found) ->
                        checkBy(by, metric, found));
            }
        });
    }

    private void checkBy(String by, Metric metric, Problems here) {
        asking.ask(metric, here, () -> {
            if (metric.on() != On.VALIDATION) {
                here.add(by + " is taken on " + Choice.name(metric.on())
                        + "; settings are chosen by a metric that is taken on validation");
            }
        });
        outline.models().all().forEach((name, likely) -> obstacle(metric, likely)
                .ifPresent(reason -> here.add(name + " has no " + by + " to choose by: " + reason)));
    }

    private void checkSeeds(Catalogue catalogue) {
        List<List<Object>> drawing = drawing();
        experiment.at("seeds").flatMap(seeds -> seeds.sound(Seeds.Crossed.class)).filter(_ -> isKnown(drawing))
                .ifPresent(crossed -> {
                    Set<String> consumed = new TreeSet<>(Consumption.streams(catalogue, drawing));
                    crossed.byStream().keySet().stream()
                            .filter(stream -> !consumed.contains(stream))
                            .forEach(stream ->
                                    problems.at("seeds").atName(stream).add(unknown("stream", stream, consumed)));
                });
    }

    /** Whether nothing that may draw is missing, or may be anything. */
    private boolean isKnown(List<List<Object>> drawing) {
        return experiment.complete()
                && Stream.of("data", "models").allMatch(key -> experiment.at(key).isPresent())
                && Stream.of("steps", "models").flatMap(key -> experiment.at(key).stream()).allMatch(Binding::complete)
                && !drawing.contains(List.of());
    }

    /** Of each part that may draw, what it may be, and what is written in it. */
    private List<List<Object>> drawing() {
        Stream<Binding> several = Stream.of("steps", "models")
                .flatMap(key -> experiment.at(key).stream())
                .flatMap(parts -> parts.parts().values().stream());
        return Stream.concat(Stream.of("data", "split").flatMap(key -> experiment.at(key).stream()), several)
                .map(part -> part.likely().isEmpty() ? List.of() : part.all())
                .toList();
    }

    private void checkParts(String key, Class<? extends ReportPart> type) {
        experiment.at("report." + key).ifPresent(parts -> parts.likelyParts(type).forEach((position, likely) ->
                Agreement.ask(likely, problems.at("report").at(key).at(position), (part, here) ->
                        asking.ask(part, here, () -> part.check(outline, here)))));
    }

    /** Whether there is no such name, which is a problem. */
    private static boolean isUnknown(String what, String name, Names<?> names, Problems here) {
        if (names.lacks(name)) {
            here.add(unknown(what, name, names.names()));
        }
        return names.lacks(name);
    }

    private static String unknown(String what, String found, Collection<String> valid) {
        return "unknown " + what + " \"" + found + "\"; valid: " + String.join(", ", valid)
                + Nearest.hint(found, valid);
    }
}
