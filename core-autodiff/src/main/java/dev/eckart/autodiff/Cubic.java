package dev.eckart.autodiff;

/** The cubic through the losses and slopes of two trials (Nocedal and Wright, 2nd ed., formula 3.59). */
final class Cubic {

    private Cubic() { }

    /** Where the cubic is least, within bounds; the middle of them if it is nowhere so. */
    static double least(Trial a, Trial b, double low, double high) {
        double d1 = a.slope() + b.slope() - 3 * (a.loss() - b.loss()) / (a.length() - b.length());
        double d2 = Math.sqrt(d1 * d1 - a.slope() * b.slope());
        double least = a.length() <= b.length() ? before(b, a, d1, d2) : before(a, b, d1, d2);
        return Double.isFinite(least) ? Math.min(Math.max(least, low), high) : (low + high) / 2;
    }

    private static double before(Trial last, Trial first, double d1, double d2) {
        double share = (last.slope() + d2 - d1) / (last.slope() - first.slope() + 2 * d2);
        return last.length() - (last.length() - first.length()) * share;
    }
}
