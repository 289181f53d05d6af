package dev.eckart.reports.table;

import dev.eckart.components.Problems;
import dev.eckart.datasets.Labels;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Classifier;
import dev.eckart.models.metric.On;
import dev.eckart.reports.wording.KnownNames;
import dev.eckart.reports.wording.SeedWords;
import java.util.List;
import java.util.Optional;

/** How often each class was told to be each, in the runs of a classifier. */
public final class ClassCounts {

    private ClassCounts() { }

    /** Adds a problem, at its key, for what has no counts of classes. */
    public static void check(String model, On on, Outline experiment, Problems problems) {
        KnownNames.check(model, experiment.models(), problems.at("model"));
        if (experiment.models().isCertain(model, named -> !(named instanceof Classifier))) {
            problems.at("model").add(model + " is no classifier");
        }
        if (experiment.dataSwept()) {
            problems.add("shows the classes of one dataset, but the data is swept");
        }
        if (!experiment.parted() && on != On.ALL && on != On.TRAIN) {
            problems.at("on").add("the experiment has no \"split\", and so no such part; valid: all, train");
        }
    }

    /** The output of a classifier that holds the counts. */
    public static String output(On on) {
        return switch (on) {
            case TRAIN -> "confusionOnTrain";
            case VALIDATION -> "confusionOnValidation";
            case TEST -> "confusionOnTest";
            case ALL -> "confusionOnAll";
        };
    }

    /** The classes of the data; none where it has no labels. */
    public static List<String> classes(Results results) {
        return results.data().labels().map(Labels::classes).orElse(List.of());
    }

    /** What stands before a class's name, where several variants are in one table. */
    static String prefix(VariantResults variant, List<VariantResults> variants) {
        return variants.size() == 1 ? "" : variant.variant().label() + ": ";
    }

    /** The counts of each run that ended well: a row per true class, a column per told one. */
    public static List<NdArray> of(VariantResults variant, On on) {
        return variant.runs().stream().flatMap(run -> of(run, on).stream()).toList();
    }

    /** How many rows are of a class. */
    public static double rows(NdArray counts, int label) {
        return Sums.of(counts.columns(), told -> counts.at(label, told));
    }

    /** How many rows are told to be of a class. */
    static double told(NdArray counts, int label) {
        return Sums.of(counts.rows(), row -> counts.at(row, label));
    }

    /** Over which runs was counted, as a sentence. */
    public static String counted(List<VariantResults> variants, On on) {
        List<Run> counted = variants.stream()
                .flatMap(variant -> variant.runs().stream())
                .filter(run -> of(run, on).isPresent())
                .toList();
        String seeds = SeedWords.of(counted);
        return "Rows of the data by their class, counted over " + (seeds.isEmpty() ? "one run" : seeds) + ".";
    }

    private static Optional<NdArray> of(Run run, On on) {
        return run.outcome() instanceof Outcome.Done done
                ? Optional.ofNullable(done.outputs().get(output(on)))
                : Optional.empty();
    }
}
