package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final String LEFT = "report.md.0123456789abcdef.unfinished";

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
        Files.writeString(folder.resolve(LEFT), "fir");
        Files.writeString(folder.resolve("report.md.mine.unfinished"), "mine");
        Files.writeString(folder.resolve("other.md.0123456789abcdef.unfinished"), "other");
        new WholeFile(folder.resolve("report.md")).write("third");
        assertEquals(
                List.of("other.md.0123456789abcdef.unfinished", "report.md", "report.md.mine.unfinished"), names());
    }

    /** Somebody who holds the lock is alive, however its process is numbered. */
    @Test
    void whatSomebodyIsWritingStays() throws IOException {
        try (FileChannel writing = FileChannel.open(
                folder.resolve(LEFT), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writing.lock();
            new WholeFile(folder.resolve("report.md")).write("third");
            assertEquals(List.of("report.md", LEFT), names());
        }
    }

    @Test
    void whatCannotBeRenamedLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("report.md").resolve("full"));
        assertThrows(IOException.class, () -> new WholeFile(folder.resolve("report.md")).write("text"));
        assertEquals(List.of("report.md"), names());
        assertTrue(Files.isDirectory(taken));
    }

    @Test
    void contentThatFailsLeavesTheFileAsItWas() throws IOException {
        Path file = folder.resolve("report.md");
        new WholeFile(file).write("first");
        IOException fault = assertThrows(IOException.class, () -> new WholeFile(file).write(out -> {
            out.write('s');
            throw new IOException("no space left");
        }));
        assertEquals(file + ": no space left", fault.getMessage());
        assertEquals("first", Files.readString(file));
        assertEquals(List.of("report.md"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
