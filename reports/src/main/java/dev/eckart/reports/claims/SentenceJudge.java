package dev.eckart.reports.claims;

import dev.eckart.reports.statistics.Interval;

/** Holds a sentence "it lies in this interval" against runs. */
final class SentenceJudge {

    private SentenceJudge() { }

    /** Refuted where no run bears it out; else as a number of one run that stands for the interval. */
    static VerdictKind kind(Interval claimed, double... runs) {
        SamplingDistribution sampling = SamplingDistribution.of(new OneRun(), runs);
        double share = sampling.drawn().share(claimed);
        if (share == 0) {
            return VerdictKind.REFUTED;
        }
        return share == 1 ? VerdictKind.REPRODUCED : sampling.verdict(claimed);
    }

    /** In how many runs it holds. */
    static String share(Interval claimed, double... runs) {
        double share = SamplingDistribution.of(new OneRun(), runs).drawn().share(claimed);
        return "holds in " + Math.round(share * runs.length) + " of " + runs.length
                + (runs.length == 1 ? " run" : " runs (" + Measured.percent(share) + ")");
    }
}
