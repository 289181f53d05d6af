package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the schema cannot say; the list is written anew with -Deckart.reference.write=true. */
class OnlyTheReaderTest {

    private static final Path LIST = Path.of("src", "test", "resources", "only-the-reader.txt");
    private static final Path BROKEN =
            Path.of("..", "experiments", "src", "test", "resources", "dev", "eckart", "experiments", "json");

    /** The broken experiments that the reader is tested by: those in which the schema finds nothing stand in a list. */
    @Test
    void whatOnlyTheReaderCanSayIsListed() throws IOException {
        String valid = Files.readString(BROKEN.resolve("valid-experiment.json"));
        assertTrue(SchemaAgreementTest.isRead(valid));
        assertEquals(List.of(), Schemas.faults(Schemas.EXPERIMENT, valid));
        List<String> unseen = Files.readAllLines(BROKEN.resolve("broken-experiments.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replace("`", "").split(" ?\\| ?", -1))
                .filter(line -> isSeenByTheReaderAlone(
                        valid.replace(line[0].strip(), line[1].strip().replaceAll("[‹›]", ""))))
                .map(line -> line[1].strip() + " | " + line[2].strip())
                .toList();
        if (Boolean.getBoolean("eckart.reference.write")) {
            Files.writeString(LIST, String.join("\n", unseen) + "\n");
        }
        assertEquals(Files.readString(LIST), String.join("\n", unseen) + "\n");
    }

    private static boolean isSeenByTheReaderAlone(String json) {
        return Schemas.faults(Schemas.EXPERIMENT, json).isEmpty() && !SchemaAgreementTest.isRead(json);
    }
}
