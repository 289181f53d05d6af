package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.run.Shares.Share;
import dev.eckart.models.Demand;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final int LARGE = 50_000_000;
    private static final Cancellation AT_ONCE = () -> true;

    private final Schedule eight = new Schedule(8, OptionalInt.empty(), 800, TimeLimit.NONE);

    @Test
    void small_runs_have_one_thread_each() {
        assertEquals(1, eight.threadsFor(0, 1, 8));
        assertEquals(1, eight.threadsFor(999_999, 1, 8));
        assertEquals(1, eight.threadsFor(1_999_999, 1, 8));
    }

    @Test
    void a_large_run_has_all_threads_whoever_waits() {
        assertEquals(8, eight.threadsFor(LARGE, 100, 0));
    }

    /** Of 8 idle threads and 3 runs, the first gets 8 / 3, the second 6 / 2, the third 3 / 1. */
    @Test
    void few_runs_that_threads_are_of_use_to_share_those_that_are_idle() {
        assertEquals(2, eight.threadsFor(9_000_000, 3, 8));
        assertEquals(3, eight.threadsFor(9_000_000, 2, 6));
        assertEquals(3, eight.threadsFor(9_000_000, 1, 3));
        assertEquals(1, eight.threadsFor(9_000_000, 9, 8));
    }

    @Test
    void no_run_has_more_threads_than_are_of_use_to_it() {
        assertEquals(5, eight.threadsFor(5_000_000, 1, 8));
    }

    @Test
    void who_says_how_many_threads_each_run_has_gets_as_many() {
        Schedule fixed = new Schedule(8, OptionalInt.of(3), 0, TimeLimit.NONE);
        assertEquals(3, fixed.threadsFor(0, 100, 0));
        assertEquals(2, fixed.runs());
        assertEquals(1, new Schedule(1, OptionalInt.of(3), 0, TimeLimit.NONE).runs());
    }

    @Test
    void there_is_at_least_one_thread() {
        assertThrows(IllegalArgumentException.class, () -> new Schedule(0, OptionalInt.empty(), 1, TimeLimit.NONE));
        assertThrows(IllegalArgumentException.class, () -> new Schedule(1, OptionalInt.of(0), 1, TimeLimit.NONE));
    }

    /** 50 numbers have 400 bytes: two such runs have room in 800, a third waits. */
    @Test
    void what_is_expected_to_be_held_at_once_is_bounded() {
        Shares shares = new Shares(eight);
        Share first = small(shares, 50);
        small(shares, 50);
        assertThrows(CancellationException.class, () -> small(shares, 50));
        first.close();
        assertEquals(1, small(shares, 50).threads());
    }

    @Test
    void a_run_that_is_too_large_is_done_alone() {
        Shares shares = new Shares(eight);
        Share small = small(shares, 1);
        assertThrows(CancellationException.class, () -> small(shares, 1000));
        small.close();
        Share large = small(shares, 1000);
        assertThrows(CancellationException.class, () -> small(shares, 1));
        assertFalse(large.accompanied());
    }

    @Test
    void a_large_run_waits_until_all_threads_are_idle() {
        Shares shares = new Shares(eight);
        Share small = small(shares, 1);
        Demand large = new Demand(LARGE, 0, 1);
        assertThrows(CancellationException.class, () -> shares.take(large, 1, AT_ONCE));
        small.close();
        assertEquals(8, shares.take(large, 1, AT_ONCE).threads());
    }

    @Test
    void two_shares_at_a_time_accompany_each_other_and_know_it_ever_after() {
        Shares shares = new Shares(eight);
        Share first = small(shares, 1);
        Share second = small(shares, 1);
        assertThrows(CancellationException.class, () -> shares.alone(1, AT_ONCE));
        first.close();
        second.close();
        assertTrue(first.accompanied() && second.accompanied());
        assertFalse(shares.alone(1, AT_ONCE).accompanied());
    }

    private static Share small(Shares shares, int numbers) {
        return shares.take(new Demand(0, 0, numbers), 1, AT_ONCE);
    }
}
