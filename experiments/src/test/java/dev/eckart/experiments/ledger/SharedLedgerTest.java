package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedLedgerTest {

    private static final int RUNS = 60;

    @TempDir
    private Path folder;

    @Test
    void two_ledgers_in_two_threads_share_a_file() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> writer = () -> Writer.commitAll(file());
            for (Future<Integer> done : threads.invokeAll(List.of(writer, writer))) {
                assertEquals(RUNS, done.get());
            }
        }
        assertAllFound();
    }

    @Test
    void one_ledger_is_shared_by_threads() throws Exception {
        try (SqliteLedger ledger = SqliteLedger.open(file());
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> commits = IntStream.range(0, RUNS)
                    .<Callable<Boolean>>mapToObj(run -> () -> {
                        ledger.commit(Writer.entry(run));
                        return ledger.find(Writer.entry(run).key()).isPresent();
                    })
                    .toList();
            for (Future<Boolean> found : threads.invokeAll(commits)) {
                assertTrue(found.get());
            }
        }
        assertAllFound();
    }

    @Test
    void processes_that_start_at_once_and_die_without_closing_lose_nothing() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(JavaProcess.start(folder, Writer.class, file().toString()));
        }
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(Writer.DIED, process.waitFor(), said);
        }
        assertAllFound();
    }

    private void assertAllFound() {
        try (SqliteLedger ledger = SqliteLedger.open(file())) {
            for (int run = 0; run < RUNS; run++) {
                assertEquals(Optional.of(Writer.entry(run)), ledger.find(Writer.entry(run).key()));
            }
        }
    }

    private Path file() {
        return folder.resolve("ledger.db");
    }

    /** Commits the same runs as its twins. */
    static final class Writer {

        /** The exit status of a process that ends as if it had been killed. */
        static final int DIED = 9;

        private Writer() { }

        public static void main(String[] arguments) {
            SqliteLedger ledger = SqliteLedger.open(Path.of(arguments[0]));
            for (int run = 0; run < RUNS; run++) {
                ledger.commit(entry(run));
            }
            Runtime.getRuntime().halt(DIED);
        }

        static int commitAll(Path file) {
            try (SqliteLedger ledger = SqliteLedger.open(file)) {
                IntStream.range(0, RUNS).forEach(run -> ledger.commit(entry(run)));
            }
            return RUNS;
        }

        static LedgerEntry entry(int run) {
            return Entries.scored("run" + run, "m", run / 7.0);
        }
    }
}
