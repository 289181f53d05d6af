package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Doc;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference says what the records say; it is written anew with -Deckart.reference.write=true. */
class ReferencePagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "reference");

    @Test
    void everyPageSaysWhatTheRecordsSay() throws IOException {
        Map<String, String> pages = new ReferencePages().pages();
        if (Boolean.getBoolean("eckart.reference.write")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertEquals(page.getValue(), Files.readString(FOLDER.resolve(page.getKey())), page.getKey());
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    new TreeSet<>(pages.keySet()),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void everyKindOfOursSaysWhatItIs() {
        Catalogue catalogue = Wiring.workbench(List.of()).catalogue();
        assertEquals(List.of(),
                catalogue.kinds().stream().filter(kind -> !kind.isAnnotationPresent(Doc.class)).toList());
    }
}
