package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Cancellation;
import dev.eckart.experiments.Changes;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.ledger.InMemoryLedger;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Factorisation;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import dev.eckart.models.factorisation.TruncatedSvd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that take too much memory, too much time, or are given up; each seed stands for a run. */
class HardRunsTest {

    private static final int RUNS = 6;
    private static final String LAB =
            """
            { "schema": 1, "data": { "type": "lab-3x3" }, "seeds": %d,
              "models": {
                "gd": { "type": "factorisation", "rank": 1,
                  "fit": { "type": "element-wise-sgd", "loss": { "type": "half-squared-error" },
                           "init": { "type": "uniform", "low": 0, "high": 1 }, "learningRate": 0.01,
                           "order": "row-major", "update": "sequential", "epochs": 1,
                           "regularisation": { "type": "none" } } } },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } },
              "report": { "tables": [] } }
            """.formatted(RUNS);

    private static final Schedule ONE = new Schedule(1, OptionalInt.empty(), Long.MAX_VALUE, TimeLimit.NONE);
    private static final Schedule TWO = new Schedule(2, OptionalInt.empty(), Long.MAX_VALUE, TimeLimit.NONE);

    @TempDir
    private Path folder;

    private final InMemoryLedger ledger = new InMemoryLedger();
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("lab.json"), LAB);
    }

    /** What a run does before it ends as it would. */
    @FunctionalInterface
    private interface Deed {
        void before(FitContext context);
    }

    /** A model whose fits do something. */
    private record Doing(Deed deed, int rank) implements Factoriser {
        @Override
        public Factorisation fit(NdArray matrix, FitContext context) {
            deed.before(context);
            return new TruncatedSvd(rank).fit(matrix, context);
        }
    }

    @Test
    void a_run_without_enough_memory_has_failed_and_the_others_go_on() {
        AtomicInteger fits = new AtomicInteger();
        Results results = run(ONE, _ -> {
            if (fits.incrementAndGet() == 1) {
                throw new OutOfMemoryError("Java heap space");
            }
        });
        assertEquals(RUNS, fits.get());
        assertEquals(1, results.unsuccessful());
        String message = messages(results).getFirst();
        assertTrue(message.startsWith("out of memory (Java heap space); "), message);
    }

    /** The first two fits meet, and both find too little memory. */
    @Test
    void what_does_not_suffice_for_two_is_tried_again_alone() {
        AtomicInteger fits = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        Results results = run(TWO, _ -> {
            if (fits.incrementAndGet() <= 2) {
                both.countDown();
                await(both);
                throw new OutOfMemoryError("Java heap space");
            }
        });
        assertEquals(0, results.unsuccessful());
        assertEquals(RUNS + 2, fits.get());
    }

    @Test
    void who_finds_too_little_memory_alone_too_has_failed() {
        CountDownLatch both = new CountDownLatch(2);
        AtomicInteger fits = new AtomicInteger();
        Results results = run(TWO, _ -> {
            fits.incrementAndGet();
            both.countDown();
            await(both);
            throw new OutOfMemoryError("Java heap space");
        });
        assertEquals(RUNS, results.unsuccessful());
        assertTrue(fits.get() > RUNS && fits.get() <= 2 * RUNS, fits.toString());
    }

    /** The limit's clock has run out as soon as the fit asks. */
    @Test
    void a_run_beyond_its_time_has_failed_and_is_tried_again_by_the_next_command() {
        Deed asking = context -> context.check();
        Results late = run(limited(() -> true), asking);
        assertEquals(RUNS, late.unsuccessful());
        assertEquals("took longer than the time limit of 30s", messages(late).getFirst());
        assertEquals(0, run(limited(() -> false), asking).unsuccessful());
    }

    @Test
    void a_run_that_ends_before_anybody_asks_is_within_its_time() {
        assertEquals(0, run(limited(() -> true), _ -> { }).unsuccessful());
    }

    /** The second run wishes the end; the first and it itself are kept. */
    @Test
    void what_has_ended_is_kept_when_the_rest_is_given_up() {
        AtomicBoolean wish = new AtomicBoolean();
        AtomicInteger fits = new AtomicInteger();
        Plan plan = plan(_ -> wish.set(fits.incrementAndGet() == 2));
        assertThrows(CancellationException.class,
                () -> new Runner(ledger, ONE, Progress.NONE, wish::get).run(List.of(plan)));
        assertEquals(2, fits.get());
        assertEquals(2, plan.variants().getFirst().runs().stream()
                .flatMap(run -> ledger.find(run.key()).stream())
                .filter(entry -> entry.status() == LedgerEntry.Status.DONE)
                .count());
    }

    @Test
    void a_run_that_is_given_up_is_not_kept() {
        AtomicBoolean wish = new AtomicBoolean();
        Plan plan = plan(context -> {
            wish.set(true);
            context.check();
        });
        assertThrows(CancellationException.class,
                () -> new Runner(ledger, TWO, Progress.NONE, wish::get).run(List.of(plan)));
        assertTrue(plan.variants().getFirst().runs().stream().allMatch(run -> ledger.find(run.key()).isEmpty()));
    }

    @Test
    void there_are_no_more_threads_than_runs() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Schedule many = new Schedule(1000, OptionalInt.empty(), Long.MAX_VALUE, TimeLimit.NONE);
        int before = Thread.activeCount();
        AtomicInteger most = new AtomicInteger();
        run(many, _ -> {
            threads.add(Thread.currentThread());
            most.accumulateAndGet(Thread.activeCount(), Math::max);
        });
        assertTrue(threads.size() <= RUNS, threads.toString());
        assertTrue(most.get() <= before + RUNS + 20, most + " threads, " + before + " before");
    }

    /** The first entry cannot be kept while the second run is at work, which ends when it has been tried. */
    @Test
    void what_cannot_be_kept_beside_others_is_kept_once_they_have_ended() {
        CountDownLatch tried = new CountDownLatch(1);
        AtomicInteger fits = new AtomicInteger();
        Plan plan = plan(_ -> {
            if (fits.incrementAndGet() == 2) {
                await(tried);
            }
        });
        Results results = new Runner(new Crowded(ledger, tried), TWO, Progress.NONE, Cancellation.NEVER)
                .run(List.of(plan)).getFirst();
        assertEquals(0, results.unsuccessful());
        assertEquals(0, tried.getCount());
    }

    /** A ledger whose first commit finds too little memory. */
    private record Crowded(Ledger ledger, CountDownLatch tried) implements ForwardingLedger {
        @Override
        public LedgerEntry commit(LedgerEntry entry) {
            if (tried.getCount() > 0) {
                tried.countDown();
                throw new OutOfMemoryError("Java heap space");
            }
            return ledger.commit(entry);
        }
    }

    private static Schedule limited(Cancellation clock) {
        TimeLimit limit = new TimeLimit() {
            @Override
            public Cancellation begin() {
                return clock;
            }

            @Override
            public String words() {
                return "30s";
            }
        };
        return new Schedule(2, OptionalInt.empty(), Long.MAX_VALUE, limit);
    }

    private static List<String> messages(Results results) {
        return results.variants().getFirst().runs().stream()
                .map(Run::outcome)
                .filter(outcome -> !(outcome instanceof Outcome.Done))
                .map(outcome -> assertInstanceOf(Outcome.Failed.class, outcome).message())
                .toList();
    }

    private Results run(Schedule schedule, Deed deed) {
        return new Runner(ledger, schedule, Progress.NONE, Cancellation.NEVER)
                .run(List.of(plan(deed))).getFirst();
    }

    /** The plan with a model that does something in the place of its own. */
    private Plan plan(Deed deed) {
        Diagnostics diagnostics = new Diagnostics();
        Plan plan = Wiring.workbench(List.of()).plan(file, Changes.of(), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.render()));
        List<PlannedVariant> variants = plan.variants().stream()
                .map(each -> new PlannedVariant(each.variant(), each.experiment(), new Doing(deed, 1), each.data(),
                        each.sample(), each.sameForAllRuns(), each.runs(), each.scoreIds(), each.curveIds(),
                        each.notApplicable(), each.wanted(), each.tuning()))
                .toList();
        return new Plan(plan.name(), plan.experiment(), plan.data(), plan.resolved(), variants);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
