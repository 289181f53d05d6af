package dev.eckart.experiments.plan;

/** Counts that stop at the greatest long instead of overflowing. */
final class Count {

    private Count() { }

    /** @param some at least 0, as {@code more} is */
    static long product(long some, long more) {
        boolean fits = some == 0 || more <= Long.MAX_VALUE / some;
        return fits ? some * more : Long.MAX_VALUE;
    }

    /** @param some at least 0, as {@code more} is */
    static long sum(long some, long more) {
        return more <= Long.MAX_VALUE - some ? some + more : Long.MAX_VALUE;
    }
}
