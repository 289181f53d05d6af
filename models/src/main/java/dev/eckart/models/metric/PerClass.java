package dev.eckart.models.metric;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Whether a metric of single classes is that of one of them or an average over all: just one of the two is given. */
record PerClass(Optional<Average> average, Optional<Integer> label) {

    /** Adds a problem unless just one is given. */
    void check(Problems problems) {
        if (average.isPresent() == label.isPresent()) {
            String found = average.isPresent() ? "found \"label\" beside it" : "found neither it nor \"label\"";
            problems.at("average").add(found + ", expected one of the two");
        }
    }

    /** Adds a problem if the data have classes, and the one asked for is not among them. */
    void check(DataShape data, Problems problems) {
        if (label.isPresent() && data.classes().isPresent() && label.get() >= data.classes().getAsInt()) {
            int last = data.classes().getAsInt() - 1;
            problems.at("label").add("found " + label.get() + ", expected 0 to " + last + " of " + data.name());
        }
    }

    /** The score by how often each class is told to be each; counted together, that is an accuracy. */
    Score ofCounts(NdArray logits, int[] labels, BiFunction<Confusion, Integer, Score> ofClass) {
        return Rows.score(logits, labels, () -> {
            Confusion counts = Confusion.of(logits, labels);
            return score(labels, counts.classes(),
                    label -> ofClass.apply(counts, label), () -> new Accuracy(On.ALL).score(logits, labels));
        });
    }

    /** The score by how rows rank for a class; together, every row ranks for every class. */
    Score ofRanking(NdArray logits, int[] labels, BiFunction<Ranking, Integer, Score> ofClass) {
        return Rows.score(logits, labels, () -> score(labels, logits.columns(),
                label -> Rows.known(logits, IntStream.of(label),
                        () -> ofClass.apply(Ranking.ofClass(logits, labels, label), label)),
                () -> Rows.known(logits, IntStream.range(0, logits.columns()),
                        () -> ofClass.apply(Ranking.together(logits, labels), labels[0]))));
    }

    /**
     * The number of the class asked for, or the average. Where a class that takes part has none, there is no average;
     * where the class asked for is none of the model's, there is no number.
     *
     * @param labels the class of each row, at least one
     * @param ofClass the number of a class
     * @param together the number of all classes counted together
     */
    private Score score(int[] labels, int classes, IntFunction<Score> ofClass, Supplier<Score> together) {
        if (label.isPresent()) {
            if (label.get() >= classes) {
                return new Score.Undefined("there is no label " + label.get() + ", only 0 to " + (classes - 1));
            }
            return ofClass.apply(label.get());
        }
        return switch (average.orElseThrow()) {
            case MACRO -> mean(same(classes), ofClass);
            case MICRO -> together.get();
            case WEIGHTED -> mean(rows(labels, classes), ofClass);
        };
    }

    /** 1/rows of what is, averaged like this, an accuracy. */
    OptionalDouble granularity(int rows) {
        return average.equals(Optional.of(Average.MICRO)) ? OptionalDouble.of(1.0 / rows) : OptionalDouble.empty();
    }

    /** A part of a whole, or the reason why nothing has no parts. */
    static Score share(int part, int whole, String reason) {
        return whole == 0 ? new Score.Undefined(reason) : new Score.Value((double) part / whole);
    }

    private static Score mean(int[] weights, IntFunction<Score> ofClass) {
        double[] terms = new double[weights.length];
        for (int label = 0; label < weights.length; label++) {
            if (weights[label] > 0) {
                switch (ofClass.apply(label)) {
                    case Score.Value(double value) -> terms[label] = weights[label] * value;
                    case Score.Undefined none -> {
                        return none;
                    }
                }
            }
        }
        return new Score.Value(Sums.of(terms) / Arrays.stream(weights).sum());
    }

    private static int[] same(int classes) {
        int[] ones = new int[classes];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static int[] rows(int[] labels, int classes) {
        int[] rows = new int[classes];
        for (int label : labels) {
            rows[label]++;
        }
        return rows;
    }
}
