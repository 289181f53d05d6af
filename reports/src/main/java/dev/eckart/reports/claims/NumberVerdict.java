package dev.eckart.reports.claims;

/**
 * The verdict on one printed number of a claim.
 *
 * @param row its row in what was printed, from 0
 * @param value the model.metric that it is a value of
 * @param printed its digits
 * @param kind the verdict
 * @param p the two-sided p-value against the sampling distribution; 1 where there is none
 * @param outside whether it lies outside the central 95 %
 * @param unseen whether it lies outside everything that was seen
 * @param text why
 */
public record NumberVerdict(
        int row,
        String value,
        String printed,
        VerdictKind kind,
        double p,
        boolean outside,
        boolean unseen,
        String text) {}
