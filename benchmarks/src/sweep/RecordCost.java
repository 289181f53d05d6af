import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.ledger.Circumstances;
import dev.eckart.experiments.ledger.Claim;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.ledger.SqliteLedger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What it costs to record runs, and nothing else: those of a ledger are recorded once more, in another one. Of each run
 * that is its key, the claim, the question whether it is known, its JSON and hashes, the transaction with its
 * provenance, and the end of the claim; the barrier of each second and what the JVM does meanwhile count, too. The
 * first half warms up. Arguments: the ledger of a sweep, and a folder for the other one.
 */
final class RecordCost {

    private RecordCost() { }

    public static void main(String[] arguments) {
        List<LedgerEntry> runs;
        try (Ledger known = SqliteLedger.openToRead(Path.of(arguments[0]))) {
            runs = known.keys("").stream()
                    .map(key -> known.find(key).orElseThrow().with(known.parameters(key)))
                    .toList();
        }
        Path file = Path.of(arguments[1]).resolve("ledger.db");
        if (Files.exists(file)) {
            throw new IllegalArgumentException(file + " is there already");
        }
        try (Ledger ledger = SqliteLedger.open(file, new Here())) {
            int half = runs.size() / 2;
            runs.subList(0, half).forEach(run -> record(run, ledger));
            long wall = System.nanoTime();
            long cpu = cpu();
            runs.subList(half, 2 * half).forEach(run -> record(run, ledger));
            System.out.printf(Locale.ROOT, "RESULT program=record runs=%d wall_ms_per_run=%.3f cpu_ms_per_run=%.3f%n",
                    half, (System.nanoTime() - wall) / 1e6 / half, (cpu() - cpu) / 1e6 / half);
        }
    }

    private static void record(LedgerEntry run, Ledger ledger) {
        String key = Sha256.of(run.settings());
        try (Claim claim = ledger.claim(key).orElseThrow()) {
            if (ledger.find(key).isPresent()) {
                throw new IllegalStateException(key + " is known already, under " + claim);
            }
            ledger.commit(run);
        }
    }

    /** Of all threads of this process. */
    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    /** As the command line tells them, but for what the program tells of itself, once. */
    private static final class Here implements Circumstances {

        @Override
        public String ofProgram() {
            return "{}";
        }

        @Override
        public long now() {
            return System.currentTimeMillis();
        }

        @Override
        public long nanoseconds() {
            return System.nanoTime();
        }

        @Override
        public OptionalLong peakMemory() {
            return OptionalLong.empty();
        }
    }
}
