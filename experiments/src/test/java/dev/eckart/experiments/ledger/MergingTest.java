package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.Score;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final LedgerEntry A = Entries.done("k",
            Map.of("m", new Score.Value(1)), Map.of("m", Entries.curve(1)), Map.of());
    private static final LedgerEntry B = Entries.done("k",
            Map.of("m", new Score.Value(1), "n", new Score.Undefined("no rows")), Map.of(),
            Map.of("o", NdArray.scalar(2)));

    @Test
    void a_union_holds_the_parts_of_both_in_either_order() {
        LedgerEntry expected = Entries.done("k",
                Map.of("m", new Score.Value(1), "n", new Score.Undefined("no rows")),
                Map.of("m", Entries.curve(1)),
                Map.of("o", NdArray.scalar(2)));
        assertEquals(expected, Merging.union(A, B));
        assertEquals(expected, Merging.union(B, A));
    }

    @Test
    void additions_are_what_was_not_known() {
        assertEquals(Entries.done("k", Map.of("n", new Score.Undefined("no rows")), Map.of(),
                Map.of("o", NdArray.scalar(2))), Merging.additions(A, B));
    }

    @Test
    void a_contradiction_is_refused_though_it_be_one_bit() {
        LedgerEntry other = Entries.scored("k", "m", Math.nextUp(1.0));
        LedgerException refusal = assertThrows(LedgerException.class, () -> Merging.additions(A, other));
        assertEquals(
                "run k is known with another score m: Value[value=1.0] before, Value[value=1.0000000000000002] now; "
                + "the same run must always give the same bits", refusal.getMessage());
    }

    @Test
    void two_ends_of_one_run_are_a_contradiction() {
        LedgerEntry diverged =
                new LedgerEntry("k", "{}", LedgerEntry.Status.DIVERGED, 1, "why", Map.of(), Map.of(), Map.of());
        assertThrows(LedgerException.class, () -> Merging.union(A, diverged));
    }

    @Test
    void a_failure_gives_way_to_another_end_and_changes_none() {
        assertEquals(A, Merging.union(failed("why", 1), A));
        assertEquals(A, Merging.union(A, failed("why", 1)));
    }

    @Test
    void failures_are_counted_and_the_last_one_told() {
        assertEquals(failed("because", 3), Merging.union(failed("why", 2), failed("because", 1)));
    }

    private static LedgerEntry failed(String message, int failures) {
        return new LedgerEntry("k", "{}", LedgerEntry.Status.FAILED, 0, message, failures, Map.of(), Map.of(),
                Map.of(), Optional.empty());
    }
}
