package dev.eckart.reports.statistics;

import dev.eckart.datasets.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** What the scores of two variants say of their difference. */
public sealed interface Difference {

    /** Differences that are no more than this share of the scores are rounding. */
    double ROUNDING = 1e-12;

    /**
     * So many draws that all differ by the same are no accident: of two equal models, at most two in 2<sup>12</sup>
     * are so one-sided.
     */
    int CERTAIN = 12;

    /**
     * It is known without a test: nothing random is in it, or {@value #CERTAIN} draws or more all differ by the same.
     *
     * @param mean the first one's score less the second one's; 0 if they are equal
     */
    record Certain(double mean) implements Difference {}

    /**
     * It was tested.
     *
     * @param each the difference of each pair, or where pairs share the only choice that matters, of each outcome
     */
    record Tested(TTest test, Design design, List<Double> each) implements Difference {
        public Tested {
            each = List.copyOf(each);
        }

        /** Cohen's d of the pairs. */
        public double effect() {
            return Effects.cohensD(differences());
        }

        /** The signed ranks of the pairs; their p-value means something where pairs are independent. */
        public SignedRank signedRanks() {
            return SignedRank.of(Zeros.PRATT, differences());
        }

        /** Whether each pair is a draw by itself, as the bootstrap and signed ranks take it. */
        public boolean isOfIndependentPairs() {
            return design.simple() && !design.overlapping();
        }

        private double[] differences() {
            return each.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /**
     * It cannot be tested.
     *
     * @param reason why, as a clause
     */
    record Untested(String reason) implements Difference {}

    /**
     * What scores say.
     *
     * @param one by run of the first variant
     * @param other by run of the second variant
     * @param deterministic whether nothing random is in either
     * @param ratio rows held out by rows trained on, where splits are drawn
     */
    static Difference of(Pairing pairing, double[] one, double[] other, boolean deterministic, double ratio) {
        double[] differences = pairing.differences(one, other);
        if (differences.length == 0) {
            return new Untested("no runs of theirs belong together");
        }
        if (DoubleStream.of(differences).anyMatch(difference -> !Double.isFinite(difference))) {
            return new Untested("a score is not finite");
        }
        double rounding = ROUNDING * DoubleStream.concat(Arrays.stream(one), Arrays.stream(other))
                .map(Math::abs)
                .max()
                .orElse(0);
        if (DoubleStream.of(differences).allMatch(difference -> Math.abs(difference) <= rounding)) {
            return new Certain(0);
        }
        if (pairing.factors().isEmpty()) {
            return deterministic ? new Certain(differences[0]) : new Untested("one run each");
        }
        return DoubleStream.of(differences).allMatch(difference -> Math.abs(difference - differences[0]) <= rounding)
                ? alike(pairing.factors(), differences)
                : tested(pairing.factors(), differences, ratio);
    }

    /** All differ by the same, and not by nothing: what is scored in steps, such as accuracies, may do so by chance. */
    private static Difference alike(List<Factor> factors, double[] differences) {
        boolean many = factors.stream().allMatch(factor -> factor.means(differences).length >= CERTAIN);
        return many ? new Certain(differences[0]) : new Untested("few runs, which all differ by the same");
    }

    private static Difference tested(List<Factor> factors, double[] differences, double ratio) {
        boolean overlapping = factors.getFirst().stream().equals(Split.STREAM) && ratio > 0;
        List<TTest> tests = new ArrayList<>();
        for (Factor factor : factors) {
            boolean split = overlapping && factor.stream().equals(Split.STREAM);
            tests.add(TTest.corrected(split ? ratio : 0, factor.means(differences)));
        }
        List<String> streams = factors.stream().map(Factor::stream).toList();
        double[] each = factors.size() == 1 ? factors.getFirst().means(differences) : differences;
        return new Tested(
                TTest.crossed(Moments.of(differences).mean(), tests),
                new Design(streams, overlapping, overlapping ? ratio : 0),
                DoubleStream.of(each).boxed().toList());
    }
}
