package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.Sha256;
import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.metric.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bits of the file are turned over here and there: each is found, or says nothing. */
class FlippedBitsTest {

    private static final int RUNS = 3;
    /** A prime, so that all bits of a byte have their turn. */
    private static final int DISTANCE = 1009;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        try (SqliteLedger ledger = SqliteLedger.open(file())) {
            for (int run = 0; run < RUNS; run++) {
                ledger.commit(entry(run));
            }
        }
    }

    @Test
    void a_sound_ledger_has_no_faults() {
        assertEquals(List.of(), SqliteLedger.faults(file()));
    }

    @Test
    void nor_has_one_that_there_is_not() {
        assertEquals(List.of(), SqliteLedger.faults(folder.resolve("none.db")));
    }

    @Test
    void no_bit_changes_what_is_known_without_being_found() throws IOException {
        byte[] sound = Files.readAllBytes(file());
        List<Long> unseen = new ArrayList<>();
        for (long bit = 0; bit < 8L * sound.length; bit += DISTANCE) {
            byte[] flipped = sound.clone();
            flipped[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
            Files.write(file(), flipped);
            if (!isFound() && !isAllKnown()) {
                unseen.add(bit);
            }
        }
        assertEquals(List.of(), unseen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UPDATE score SET bits = bits + 1 WHERE run = '%s' | score m of run %s is not what was written",
        "UPDATE score SET undefined = 'no rowz' WHERE run = '%s' AND metric = 'n' | score n of run %s is not what was",
        "UPDATE curve SET points = zeroblob(16) WHERE run = '%s' | curve m of run %s is not what was written",
        "UPDATE curve SET epochs = zeroblob(8) WHERE run = '%s' | curve m of run %s is not what was written",
        "UPDATE output SET name = 'p' WHERE run = '%s' | output p of run %s is not what was written",
        "UPDATE output SET content = zeroblob(9) WHERE run = '%s' | another, of an output of run %s",
        "UPDATE run SET content = zeroblob(9) WHERE key = '%s' | of the fitted model of run %s",
        "UPDATE run SET epoch = 1 WHERE key = '%s' | the row of run %s is not what was written",
        "DELETE FROM run WHERE key = '%s' | has rows of run %s, which there is not",
    })
    void a_fault_has_the_name_of_its_run(String change, String told) throws Exception {
        String key = entry(1).key();
        new Database(file()).execute(change.formatted(key));
        List<String> faults = SqliteLedger.faults(file());
        assertTrue(faults.getFirst().contains(told.formatted(key)), faults.toString());
    }

    /** One bit, in the last number of an array that is a file of its own: of an output, and of a fitted model. */
    @Test
    void a_bit_of_a_file_has_the_names_of_its_artefact_and_its_run() throws IOException {
        LedgerEntry large = new LedgerEntry(Sha256.of("{}"), "{}", LedgerEntry.Status.DONE, 0, "", Map.of(), Map.of(),
                Map.of("o", NdArray.filled(0.5, Shape.of(100, 100))))
                .with(Optional.of(Tensors.of("weights", NdArray.filled(0.25, Shape.of(100, 100)))));
        try (SqliteLedger ledger = SqliteLedger.open(file())) {
            ledger.commit(large);
        }
        for (Path artefact : artefacts()) {
            byte[] sound = Files.readAllBytes(artefact);
            byte[] flipped = sound.clone();
            flipped[flipped.length - 1] ^= 1;
            Files.write(artefact, flipped);
            String name = String.valueOf(artefact.getFileName()).replace(".safetensors", "");
            List<String> faults = SqliteLedger.faults(file());
            assertEquals(1, faults.size());
            assertTrue(faults.getFirst().startsWith("artefact " + name + " is not what was written")
                    && faults.getFirst().endsWith(" of run " + large.key()), faults.toString());
            Files.write(artefact, sound);
        }
        assertEquals(List.of(), SqliteLedger.faults(file()));
    }

    private List<Path> artefacts() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("ledger.db-artefacts"))) {
            List<Path> artefacts = files.filter(Files::isRegularFile).toList();
            assertEquals(2, artefacts.size());
            return artefacts;
        }
    }

    private boolean isFound() {
        try {
            return !SqliteLedger.faults(file()).isEmpty();
        } catch (LedgerException _) {
            return true;
        }
    }

    private boolean isAllKnown() {
        try (Ledger ledger = SqliteLedger.openToRead(file())) {
            for (int run = 0; run < RUNS; run++) {
                String key = entry(run).key();
                Optional<LedgerEntry> found = ledger.find(key).map(entry -> entry.with(ledger.parameters(key)));
                if (!found.equals(Optional.of(entry(run)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static LedgerEntry entry(int run) {
        String settings = "{\"run\":" + run + "}";
        return new LedgerEntry(Sha256.of(settings), settings, LedgerEntry.Status.DONE, 0, "",
                Map.of("m", new Score.Value(run), "n", new Score.Undefined("no rows")),
                Map.of("m", Entries.curve(3, 1)), Map.of("o", NdArray.filled(run, Shape.of(20, 30))))
                .with(Optional.of(Tensors.of("weights", NdArray.scalar(run))));
    }

    private Path file() {
        return folder.resolve("ledger.db");
    }
}
