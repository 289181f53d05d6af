package dev.eckart.models.metric;

import dev.eckart.linalg.NdArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The log-odds of what is inside a class and of what is outside, each ascending. */
final class Ranking {

    /** How many inside and outside share one log-odds. */
    record Tie(int inside, int outside) {}

    private final double[] insiders;
    private final double[] outsiders;

    private Ranking(int count, IntToDoubleFunction odds, IntPredicate inside) {
        insiders = IntStream.range(0, count).filter(inside).mapToDouble(odds).sorted().toArray();
        outsiders = IntStream.range(0, count).filter(inside.negate()).mapToDouble(odds).sorted().toArray();
    }

    /** The rows by their log-odds for a class. */
    static Ranking ofClass(NdArray logits, int[] labels, int label) {
        return new Ranking(labels.length, row -> Softmax.logOdds(logits, row, label), row -> labels[row] == label);
    }

    /** All pairs of a row and a class. */
    static Ranking together(NdArray logits, int[] labels) {
        int classes = logits.columns();
        return new Ranking(logits.shape().size(),
                pair -> Softmax.logOdds(logits, pair / classes, pair % classes),
                pair -> labels[pair / classes] == pair % classes);
    }

    int inside() {
        return insiders.length;
    }

    int outside() {
        return outsiders.length;
    }

    /** From the greatest log-odds down. */
    List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        int inside = insiders.length;
        int outside = outsiders.length;
        while (inside > 0 || outside > 0) {
            double greatest = Math.max(last(insiders, inside), last(outsiders, outside));
            Tie tie = new Tie(tied(insiders, inside, greatest), tied(outsiders, outside, greatest));
            ties.add(tie);
            inside -= tie.inside();
            outside -= tie.outside();
        }
        return ties;
    }

    private static double last(double[] odds, int count) {
        return count == 0 ? Double.NEGATIVE_INFINITY : odds[count - 1];
    }

    private static int tied(double[] odds, int count, double value) {
        int first = count;
        while (first > 0 && odds[first - 1] == value) {
            first--;
        }
        return count - first;
    }
}
