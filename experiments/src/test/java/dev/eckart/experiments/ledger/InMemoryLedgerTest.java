package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.models.metric.Score;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InMemoryLedgerTest {

    @Test
    void finds_all_that_was_committed_of_a_run() {
        try (InMemoryLedger ledger = new InMemoryLedger()) {
            ledger.commit(Entries.scored("key", "m", 1));
            ledger.commit(Entries.scored("key", "n", 2));
            assertEquals(Optional.of(Entries.done("key", Map.of("m", new Score.Value(1), "n", new Score.Value(2)),
                    Map.of(), Map.of())), ledger.find("key"));
            assertEquals(Optional.empty(), ledger.find("another"));
        }
    }
}
