package dev.eckart.reports.statistics;

/** What the signed-rank test does with differences of 0; the names are SciPy's. */
public enum Zeros {
    /** They are left out before the others are ranked (Wilcoxon 1945, doi:10.2307/3001968). */
    WILCOX,
    /** They are ranked with the others, and their ranks left out (Pratt 1959, doi:10.1080/01621459.1959.10501526). */
    PRATT
}
