package dev.eckart.reports.statistics;

/** Sizes of differences between pairs. That of ranks is {@link SignedRank#rankBiserial}. */
public final class Effects {

    private Effects() { }

    /**
     * Cohen's d for paired samples, in its form d<sub>z</sub>: the mean difference by the sample standard deviation
     * (ddof 1) of the differences (Cohen 1988, ISBN 0-8058-0283-5, section 2.3.5); 0 if all differences are 0, infinite
     * if they are all another number.
     */
    public static double cohensD(double... differences) {
        Moments moments = Moments.of(differences);
        return moments.mean() == 0 ? 0 : moments.mean() / moments.sd();
    }
}
