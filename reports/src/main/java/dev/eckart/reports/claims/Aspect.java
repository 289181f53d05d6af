package dev.eckart.reports.claims;

/**
 * What a slip is about. One hypothesis has at most one slip of each. What is first is simpler; slips that only read the
 * same results in another way are applied in this order.
 */
enum Aspect {
    /** How squared errors become one number: sum, mean, per row, per column, and their roots. */
    REDUCTION(true),
    /** The half of it, or twice. */
    FACTOR(true),
    /** The error for the accuracy. */
    COMPLEMENT(true),
    /** Per cent for a fraction. */
    SCALE(true),
    /** What the number is of: one run, mean, median, best. */
    STATISTIC(false),
    /** The variant of the dataset. */
    DATA(true),
    /** Centring and scaling. */
    PREPARATION(false),
    /** The rank. */
    RANK(false),
    /** The singular values, left out of the product. */
    SIGMA(false),
    /** The part of the data. */
    PART(false),
    /** The epoch that is kept. */
    EPOCH(false),
    /** The reduction of the loss that is trained on. */
    LOSS(false);

    private final boolean convention;

    Aspect(boolean convention) {
        this.convention = convention;
    }

    /** Whether the same is told in another way; else something else was done than was stated. */
    boolean isConvention() {
        return convention;
    }
}
