package dev.eckart.reports.claims;

import java.util.Arrays;
import java.util.List;

/** What a claim turns out to be. */
public enum VerdictKind {
    /** The true value, or the central 95 % of what runs give, meets what was printed. */
    REPRODUCED("reproduced"),
    /** The runs cannot tell whether it lies within the central 95 %: the error of the tail covers 2.5 %. */
    BORDERLINE("borderline"),
    /** Outside the central 95 % of what runs give, but inside what was seen. */
    UNUSUAL("unusual"),
    /** Outside of all that was seen. */
    NOT_REPRODUCED("not reproduced"),
    /** It fits only under another convention than the one that was stated. */
    REPRODUCED_UNDER("reproduced under"),
    /** It breaks a bound, whatever was run. */
    IMPOSSIBLE("impossible"),
    /** A sentence that holds in no run at all. */
    REFUTED("refuted"),
    /** Printed matrices contradict the printed sentence or number, whatever they were rounded from. */
    REFUTED_BY_OWN_FIGURES("refuted by its own figures"),
    /** What is left unstated decides: some alternatives fit and some do not. */
    NOT_IDENTIFIABLE("not identifiable"),
    /** A figure without a number to check. */
    SHOWN("shown"),
    /** No run has given what the claim is about. */
    NOT_MEASURED("not measured");

    private final String words;

    VerdictKind(String words) {
        this.words = words;
    }

    /** The verdict in words. */
    public String words() {
        return words;
    }

    /** Whether an expectation is the words of a kind, or names the convention that it is reproduced under. */
    static boolean knows(String expected) {
        return all().contains(expected) || expected.startsWith(REPRODUCED_UNDER.words + " ");
    }

    /** The words of all kinds. */
    static List<String> all() {
        return Arrays.stream(values()).map(VerdictKind::words).toList();
    }
}
