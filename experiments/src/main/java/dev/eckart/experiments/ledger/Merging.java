package dev.eckart.experiments.ledger;

import java.util.Map;
import java.util.TreeMap;

/** How what is newly known of a run is added to what was known before. Independent of which of the two came first. */
final class Merging {

    private Merging() { }

    /** Both entries in one. */
    static LedgerEntry union(LedgerEntry known, LedgerEntry more) {
        if (failed(known) || failed(more)) {
            return latest(known, more);
        }
        LedgerEntry additions = additions(known, more);
        return new LedgerEntry(
                known.key(), known.settings(), known.status(), known.epoch(), known.message(), known.failures(),
                union(known.scores(), additions.scores()),
                union(known.curves(), additions.curves()),
                union(known.outputs(), additions.outputs()),
                known.parameters().or(additions::parameters));
    }

    static boolean failed(LedgerEntry entry) {
        return entry.status() == LedgerEntry.Status.FAILED;
    }

    /** What counts of two ends of a run of which at least one is a failure. */
    private static LedgerEntry latest(LedgerEntry known, LedgerEntry more) {
        if (!failed(known)) {
            return known;
        }
        return failed(more)
                ? new LedgerEntry(more.key(), more.settings(), more.status(), more.epoch(), more.message(),
                        known.failures() + more.failures(), more.scores(), more.curves(), more.outputs(),
                        more.parameters())
                : more;
    }

    /**
     * What the second entry adds to the first.
     *
     * @throws LedgerException if the two contradict each other
     */
    static LedgerEntry additions(LedgerEntry known, LedgerEntry more) {
        requireEqual(known, "settings", known.settings(), more.settings());
        requireEqual(known, "status", known.status(), more.status());
        requireEqual(known, "epoch", known.epoch(), more.epoch());
        requireEqual(known, "message", known.message(), more.message());
        requireEqualParameters(known, more);
        return new LedgerEntry(
                more.key(), more.settings(), more.status(), more.epoch(), more.message(), more.failures(),
                additions(known, "score", known.scores(), more.scores()),
                additions(known, "curve", known.curves(), more.curves()),
                additions(known, "output", known.outputs(), more.outputs()),
                more.parameters());
    }

    private static void requireEqualParameters(LedgerEntry known, LedgerEntry more) {
        known.parameters().ifPresent(before ->
                more.parameters().ifPresent(now -> requireEqual(known, "fitted model", before, now)));
    }

    private static <V> Map<String, V> additions(
            LedgerEntry run, String part, Map<String, V> known, Map<String, V> more) {
        Map<String, V> additions = new TreeMap<>(more);
        known.forEach((name, value) -> {
            V again = additions.remove(name);
            if (again != null) {
                requireEqual(run, part + " " + name, value, again);
            }
        });
        return additions;
    }

    private static <V> Map<String, V> union(Map<String, V> known, Map<String, V> additions) {
        Map<String, V> union = new TreeMap<>(known);
        union.putAll(additions);
        return union;
    }

    private static void requireEqual(LedgerEntry run, String part, Object known, Object now) {
        if (!known.equals(now)) {
            throw new LedgerException("run " + run.key() + " is known with another " + part + ": " + known + " before, "
                    + now + " now; the same run must always give the same bits");
        }
    }
}
