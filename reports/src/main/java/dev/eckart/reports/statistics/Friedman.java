package dev.eckart.reports.statistics;

import dev.eckart.linalg.Sums;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Friedman's test of whether treatments rank alike in all blocks, with the correction for ties (doi:10.2307/2279372;
 * Demšar 2006, jmlr.org/papers/v7/demsar06a). The p-value is that of chi-squared with one degree less than treatments.
 *
 * @param meanRanks by treatment, from 1 up
 * @param blocks their number
 * @param statistic &ge; 0; 0 if all are equal in each block
 * @param p from 0 to 1
 */
public record Friedman(List<Double> meanRanks, int blocks, double statistic, double p) {

    public Friedman {
        meanRanks = List.copyOf(meanRanks);
    }

    /**
     * The test of blocks.
     *
     * @param blocks at least one, each with a value per treatment, of which there are two or more; rank 1 is the least
     */
    public static Friedman of(double[]... blocks) {
        int treatments = blocks[0].length;
        double[][] ranks = Arrays.stream(blocks).map(Ranks::of).toArray(double[][]::new);
        double[] means = IntStream.range(0, treatments)
                .mapToDouble(treatment -> Sums.mean(ranks.length, block -> ranks[block][treatment]))
                .toArray();
        double middle = (treatments + 1) / 2.0;
        double between = Sums.of(treatments, i -> (means[i] - middle) * (means[i] - middle));
        double within = Sums.of(ranks.length, block ->
                Sums.of(treatments, i -> (ranks[block][i] - middle) * (ranks[block][i] - middle)));
        // With ties the ranks spread less than 1 … k do; their own spread is the correction.
        double statistic = within == 0 ? 0 : between * ranks.length * ranks.length * (treatments - 1) / within;
        return new Friedman(
                DoubleStream.of(means).boxed().toList(), ranks.length, statistic,
                Tails.chiSquared(statistic, treatments - 1));
    }

    /**
     * The critical difference of Nemenyi's test: mean ranks that differ by as much or more are told apart.
     *
     * @param level such as 0.05
     */
    public double criticalDifference(double level) {
        return StudentizedRange.quantile(level, meanRanks.size()) / Math.sqrt(2) * error();
    }

    /** The p-value of a difference of mean ranks by Nemenyi's test; it holds for all pairs at once. */
    public double p(double difference) {
        return StudentizedRange.upper(Math.abs(difference) / error() * Math.sqrt(2), meanRanks.size());
    }

    private double error() {
        int treatments = meanRanks.size();
        return Math.sqrt(treatments * (treatments + 1) / (6.0 * blocks));
    }
}
