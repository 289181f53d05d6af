package dev.eckart.experiments.plan;

import dev.eckart.components.DataShape;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Problems;
import dev.eckart.components.Streams;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Split;
import dev.eckart.experiments.spec.RefitOn;
import dev.eckart.experiments.view.Preparation;
import dev.eckart.experiments.view.PreparedData;
import dev.eckart.experiments.view.StepException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Prepares data as every fold sees them, to find what is wrong with steps and split. What is wrong with one does not
 * hide what is wrong with the other.
 *
 * @param steps of which one may be broken: then those before it are looked at, but nothing is told of the data behind
 * @param split empty if there is none, or it is broken
 * @param splitBroken whether there is a split that is broken
 */
record Sampling(
        Dataset data,
        Steps steps,
        Optional<Split> split,
        boolean splitBroken,
        RefitOn fittedTo,
        Asking asking) {

    Sample sample() {
        Problems problems = new Problems();
        DataShape shape = new DataShape(
                data.name(), data.source().rows(), data.source().columns(), DataChecks.classes(data));
        List<Parts> parts = splitBroken ? List.of() : parts(shape, problems);
        int before = problems.all().size();
        DataChecks.check(steps.known(), shape, asking, problems.at("steps"));
        Sample unknown = new Sample(Optional.empty(), !parts.isEmpty(), false, problems);
        Sample known = problems.all().size() == before ? prepared(steps.known(), parts, problems) : unknown;
        return steps.all() ? known : unknown;
    }

    /** The parts that each fold sees; none if the split does not suit the data. */
    private List<Parts> parts(DataShape shape, Problems problems) {
        if (split.isEmpty()) {
            return List.of(new Parts.Whole());
        }
        int before = problems.all().size();
        Problems here = problems.at("split");
        DataChecks.check(split.get(), shape, asking, here);
        return problems.all().size() > before
                ? List.of()
                : asking.answer(split.get(), here, () -> dealt(split.get(), here)).orElse(List.of());
    }

    private List<Parts> dealt(Split by, Problems here) {
        try {
            return IntStream.range(0, by.folds())
                    .mapToObj(fold -> Preparation.parts(data, split, fold, fittedTo, Streams.seeded(0)))
                    .toList();
        } catch (InvalidSettingsException e) {
            here.addAll(e.problems());
        } catch (IllegalArgumentException e) {
            here.add(String.valueOf(e.getMessage()));
        }
        return List.of();
    }

    private Sample prepared(List<PreparationStep> sound, List<Parts> parts, Problems problems) {
        boolean learnt = sound.stream().allMatch(step -> !parts.isEmpty() || step.fitOn() == FitOn.ALL);
        List<Parts> views = parts.isEmpty() ? List.of(new Parts.Whole()) : parts;
        Optional<PreparedData> exact = learnt ? exact(sound, views, problems.at("steps")) : Optional.empty();
        Optional<PreparedData> known = exact.isPresent() ? exact : columns(sound, views.getFirst());
        return new Sample(known, !parts.isEmpty(), exact.isPresent(), problems);
    }

    private Optional<PreparedData> exact(List<PreparationStep> sound, List<Parts> views, Problems here) {
        try {
            List<PreparedData> prepared =
                    views.stream().map(parts -> Preparation.prepare(data, sound, parts)).toList();
            return Optional.of(prepared.getFirst());
        } catch (StepException e) {
            Problems step = here.at(e.step());
            e.fault().ifPresentOrElse(
                    thrown -> asking.blame(sound.get(e.step()), thrown, step),
                    () -> step.addAll(e.problems()));
            return Optional.empty();
        }
    }

    private Optional<PreparedData> columns(List<PreparationStep> sound, Parts parts) {
        return Preparation.columns(data, sound, parts);
    }
}
