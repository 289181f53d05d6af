package dev.eckart.experiments.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.metric.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bit that is no more what was written is found, wherever it is. */
class DamagedRowsTest {

    /** 80,000 bytes: a file of its own. */
    private static final NdArray LARGE = NdArray.filled(0.5, Shape.of(100, 100));

    private static final LedgerEntry ENTRY = Entries.done("key",
                    Map.of("m", new Score.Value(1), "n", new Score.Undefined("no rows")),
                    Map.of("m", Entries.curve(3, 1)), Map.of("small", NdArray.scalar(4), "large", LARGE))
            .with(Optional.of(Tensors.of("weights", NdArray.scalar(5))));

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        try (SqliteLedger ledger = SqliteLedger.open(file())) {
            ledger.commit(ENTRY);
        }
    }

    /** One bit of the lowest byte, be it a number's, a text's or a blob's. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "run, settings = '{|'", "run, status = 'diverged'", "run, epoch = epoch + 1", "run, message = 'x'",
        "run, sha256 = zeroblob(32)", "score, metric = 'o' || metric", "score, bits = bits | 1",
        "score, value = value + 1", "score, undefined = 'no rowz' WHERE undefined IS NOT NULL",
        "score, sha256 = zeroblob(32)", "curve, metric = 'o'",
        "curve, epochs = zeroblob(8)", "curve, points = zeroblob(16)", "curve, sha256 = zeroblob(32)",
        "output, name = 'o' || name", "output, artefact = 'a' || artefact", "output, sha256 = zeroblob(32)",
        "output, content = zeroblob(72) WHERE content IS NOT NULL", "run, content = zeroblob(72)",
        "run, content = NULL",
        "run, model = (SELECT artefact FROM output LIMIT 1)", "run, model = NULL", "run, epochs = 1",
    })
    void in_a_row(String table, String change) throws Exception {
        new Database(file()).execute("UPDATE " + table + " SET " + change);
        assertDamaged();
    }

    @Test
    void in_a_file() throws IOException {
        Path artefact = artefact();
        byte[] bytes = Files.readAllBytes(artefact);
        bytes[bytes.length - 1] ^= 1;
        Files.write(artefact, bytes);
        assertDamaged();
    }

    @Test
    void or_a_file_that_is_gone() throws IOException {
        Files.delete(artefact());
        assertDamaged();
    }

    @Test
    void what_is_sound_is_read() {
        try (Ledger ledger = SqliteLedger.openToRead(file())) {
            assertEquals(Optional.of(ENTRY), ledger.find("key").map(found -> found.with(ledger.parameters("key"))));
        }
    }

    private void assertDamaged() {
        try (SqliteLedger ledger = SqliteLedger.open(file())) {
            LedgerException refusal = assertThrows(LedgerException.class, () -> {
                ledger.find("key");
                ledger.parameters("key");
            });
            assertTrue(String.valueOf(refusal.getMessage()).startsWith(file() + " is damaged: "), refusal.toString());
        }
    }

    private Path artefact() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("ledger.db-artefacts"))) {
            List<Path> artefacts = files.filter(Files::isRegularFile).toList();
            assertEquals(1, artefacts.size());
            return artefacts.getFirst();
        }
    }

    private Path file() {
        return folder.resolve("ledger.db");
    }
}
