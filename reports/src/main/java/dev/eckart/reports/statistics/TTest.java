package dev.eckart.reports.statistics;

import dev.eckart.linalg.Sums;
import java.util.List;

/**
 * Student's test of whether the mean of differences is 0, two-sided.
 *
 * @param mean the mean of the differences
 * @param error its standard error, &ge; 0
 * @param degrees of freedom, above 0
 */
public record TTest(double mean, double error, double degrees) {

    /**
     * The test of independent pairs.
     *
     * @param differences at least two
     */
    public static TTest paired(double... differences) {
        return corrected(0, differences);
    }

    /**
     * The corrected resampled test, for pairs whose training sets overlap: the variance of the mean is not s²/n but
     * s²(1/n + rows held out / rows trained on) (Nadeau and Bengio 2003, doi:10.1023/A:1024068626366; for repeated
     * cross-validation Bouckaert and Frank 2004, doi:10.1007/978-3-540-24775-3_3).
     *
     * @param ratio rows held out by rows trained on, &ge; 0; 0 is the test of independent pairs
     * @param differences at least two
     * @throws IllegalArgumentException if there are fewer
     */
    public static TTest corrected(double ratio, double... differences) {
        if (differences.length < 2) {
            throw new IllegalArgumentException("a test needs two differences or more, found " + differences.length);
        }
        Moments moments = Moments.of(differences);
        double error = moments.sd() * Math.sqrt(1.0 / differences.length + ratio);
        return new TTest(moments.mean(), error, differences.length - 1);
    }

    /**
     * The test where several choices are crossed: the squared errors over each are added, which counts what is left
     * beside them more than once and so errs on the side of caution; degrees of freedom by Satterthwaite
     * (doi:10.2307/3002019).
     *
     * @param mean the mean of all differences
     * @param tests at least one, of the means over each choice
     */
    static TTest crossed(double mean, List<TTest> tests) {
        if (tests.size() == 1) {
            return tests.getFirst();
        }
        double squares = Sums.of(tests.size(), i -> tests.get(i).error * tests.get(i).error);
        double fourths = Sums.of(tests.size(), i -> {
            double square = tests.get(i).error * tests.get(i).error;
            return square * square / tests.get(i).degrees;
        });
        return new TTest(mean, Math.sqrt(squares), squares * squares / fourths);
    }

    /** The mean in standard errors; infinite if the differences are all the same, 0 if they are all 0. */
    public double statistic() {
        return mean == 0 ? 0 : mean / error;
    }

    /** The probability of a statistic at least as far from 0 if there is no difference: 1 if all are 0. */
    public double p() {
        return Tails.student(statistic(), degrees);
    }

    /**
     * The confidence interval of the mean.
     *
     * @param level such as 0.95
     */
    public Interval interval(double level) {
        double half = Tails.studentQuantile(1 - level, degrees) * error;
        return Interval.closed(mean - half, mean + half);
    }
}
