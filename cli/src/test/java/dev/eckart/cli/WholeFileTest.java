package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    /** Beyond what any system gives to a process. */
    private static final String NOBODY = "999999999999999999";

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenAndWrittenOver() throws IOException {
        Path file = folder.resolve("report.md");
        new WholeFile(file).write("first");
        new WholeFile(file).write("second");
        assertEquals("second", Files.readString(file));
        assertEquals(List.of("report.md"), names());
    }

    @Test
    void whatAKilledProcessHasLeftIsRemovedAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("report.md." + NOBODY + ".unfinished"), "fir");
        String alive = "report.md." + ProcessHandle.current().parent().orElse(ProcessHandle.current()).pid();
        Files.writeString(folder.resolve(alive + ".unfinished"), "sec");
        Files.writeString(folder.resolve("report.md.mine.unfinished"), "mine");
        new WholeFile(folder.resolve("report.md")).write("third");
        assertEquals(
                Stream.of("report.md", alive + ".unfinished", "report.md.mine.unfinished").sorted().toList(), names());
    }

    @Test
    void whatCannotBeRenamedLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("report.md").resolve("full"));
        assertThrows(IOException.class, () -> new WholeFile(folder.resolve("report.md")).write("text"));
        assertEquals(List.of("report.md"), names());
        assertTrue(Files.isDirectory(taken));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
