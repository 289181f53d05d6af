package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.linalg.NdArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFilesTest {

    private static final Tensors FIRST = new Tensors(
            new TreeMap<>(Map.of("epoch", "3")), new TreeMap<>(Map.of("factors", NdArray.scalar(Double.NaN))));
    private static final Tensors SECOND = new Tensors(
            new TreeMap<>(Map.of("epoch", "4")), new TreeMap<>(Map.of("factors", NdArray.scalar(-0.0))));

    @TempDir
    private Path folder;

    private final List<String> unusable = new ArrayList<>();

    @Test
    void the_last_is_found_by_another_process() throws IOException {
        CheckpointFiles files = files();
        assertEquals(Optional.empty(), files.find("run", unusable::add));
        files.keep("run", FIRST);
        files.keep("run", SECOND);
        assertEquals(Optional.of(SECOND), files().find("run", unusable::add));
        assertEquals(Optional.empty(), files().find("other", unusable::add));
        assertEquals(List.of(), unusable);
    }

    @Test
    void what_a_process_that_died_has_begun_to_write_harms_nobody() throws IOException {
        files().keep("run", FIRST);
        Files.writeString(place("run.unfinished"), "half");
        assertEquals(Optional.of(FIRST), files().find("run", unusable::add));
        files().keep("run", SECOND);
        assertEquals(Optional.of(SECOND), files().find("run", unusable::add));
        assertFalse(Files.exists(place("run.unfinished")));
    }

    @Test
    void any_bit_that_has_changed_makes_it_unusable() throws IOException {
        files().keep("run", FIRST);
        byte[] bytes = Files.readAllBytes(place("run.safetensors"));
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(place("run.safetensors"), flipped);
            int at = bit;
            // Spaces at the header's end, and hexadecimal digits beside another, mean the same.
            assertTrue(files().find("run", unusable::add).filter(found -> !found.equals(FIRST)).isEmpty(),
                    () -> "bit " + at);
        }
        assertTrue(unusable.size() > 7 * bytes.length, unusable.size() + " of " + 8 * bytes.length);
        Files.write(place("run.safetensors"), new byte[3]);
        assertEquals(Optional.empty(), files().find("run", unusable::add));
        assertEquals("no safetensors file: its header is longer than the file", unusable.getLast());
    }

    @Test
    void that_of_another_run_is_foreign() throws IOException {
        files().keep("run", FIRST);
        Files.move(place("run.safetensors"), place("other.safetensors"));
        assertEquals(Optional.empty(), files().find("other", unusable::add));
        assertEquals(List.of("it is of run run"), unusable);
    }

    @Test
    void it_is_let_go_of_when_the_commit_is_durable() throws IOException {
        try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
            ledger.checkpoints().keep("done", FIRST);
            ledger.checkpoints().keep("waiting", FIRST);
            ledger.commit(Entries.scored("done", "error", 1));
        }
        assertFalse(Files.exists(place("done.safetensors")));
        assertTrue(Files.exists(place("waiting.safetensors")));
    }

    @Test
    void what_is_left_over_goes_when_nobody_needs_it() throws IOException {
        try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
            ledger.commit(Entries.scored("done", "error", 1));
        }
        files().keep("done", FIRST);
        files().keep("waiting", FIRST);
        Files.writeString(place("killed.unfinished"), "half");
        try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("ledger.db"));
                Claim _ = ledger.claim("done").orElseThrow()) {
            assertTrue(Files.exists(place("done.safetensors")));
        }
        assertFalse(Files.exists(place("done.safetensors")));
        assertFalse(Files.exists(place("killed.unfinished")));
        assertTrue(Files.exists(place("waiting.safetensors")));
    }

    @Test
    void who_only_looks_things_up_finds_none() throws IOException {
        try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
            ledger.commit(Entries.scored("done", "error", 1));
            ledger.checkpoints().keep("waiting", FIRST);
        }
        try (Ledger ledger = SqliteLedger.openToRead(folder.resolve("ledger.db"))) {
            assertEquals(Optional.empty(), ledger.checkpoints().find("waiting", unusable::add));
        }
        assertTrue(Files.exists(place("waiting.safetensors")));
    }

    private Path place(String name) {
        return folder.resolve("ledger.db-checkpoints").resolve(name);
    }

    private CheckpointFiles files() {
        return new CheckpointFiles(folder.resolve("ledger.db-checkpoints"));
    }
}
