package dev.eckart.experiments.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a commit has come to.
 *
 * @param entry what is known of the run now
 * @param whole whether nothing that counts was known of it before
 * @param added the parts that it has gained, if something was; in the form of {@link Provenance#added}
 */
record Committed(LedgerEntry entry, boolean whole, List<String> added) {

    static final String SCORE = "score ";

    /** A run of which nothing was known, or failures alone. */
    static Committed whole(LedgerEntry entry) {
        return new Committed(entry, true, List.of());
    }

    /** A run that has gained some parts. */
    static Committed adding(LedgerEntry additions, LedgerEntry union) {
        List<String> added = new ArrayList<>();
        new TreeSet<>(additions.scores().keySet()).forEach(score -> added.add(SCORE + score));
        new TreeSet<>(additions.curves().keySet()).forEach(curve -> added.add("curve " + curve));
        new TreeSet<>(additions.outputs().keySet()).forEach(output -> added.add("output " + output));
        return new Committed(union, false, added);
    }

    /** A run of which nothing has become known. */
    static Committed nothing(LedgerEntry known) {
        return new Committed(known, false, List.of());
    }

    /** Whether the ledger knows more than it did. */
    boolean changes() {
        return whole || !added.isEmpty();
    }
}
