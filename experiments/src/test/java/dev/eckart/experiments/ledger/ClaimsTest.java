package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTest {

    @TempDir
    private Path folder;

    @Test
    void a_run_is_claimed_once_until_it_is_let_go_of() {
        try (SqliteLedger ledger = SqliteLedger.open(file())) {
            Claim claim = ledger.claim("a").orElseThrow();
            assertTrue(ledger.claim("a").isEmpty());
            assertTrue(ledger.claim("b").isPresent());
            claim.close();
            claim.close();
            assertTrue(ledger.claim("a").isPresent());
        }
    }

    @Test
    void another_process_holds_its_claims_until_it_is_killed() throws Exception {
        Process process = JavaProcess.start(folder, Holder.class, file().toString());
        try (BufferedReader said = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                SqliteLedger ledger = SqliteLedger.open(file())) {
            assertTrue(said.lines().anyMatch("claimed"::equals));
            assertTrue(ledger.claim("a").isEmpty());
            assertTrue(ledger.claim("b").isPresent());
            process.destroyForcibly().waitFor();
            assertTrue(ledger.claim("a").isPresent());
        } finally {
            process.destroyForcibly();
        }
    }

    private Path file() {
        return folder.resolve("ledger.db");
    }

    /** Claims a run and does nothing about it. */
    static final class Holder {

        private Holder() { }

        public static void main(String[] arguments) throws IOException {
            SqliteLedger ledger = SqliteLedger.open(Path.of(arguments[0]));
            System.out.println(ledger.claim("a").isPresent() ? "claimed" : "taken");
            // Until it is killed, or whoever started it has died.
            assertEquals(-1, System.in.read());
        }
    }
}
