package dev.eckart.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/** Files and their folders, of which all are written or none. Mutable and not thread-safe. */
final class NewFiles {

    private final List<Path> made = new ArrayList<>();

    private NewFiles() { }

    /**
     * Writes files that are not there yet, in order.
     *
     * @throws UncheckedIOException if one cannot be written; then nothing is left of the others
     */
    static void write(SequencedMap<Path, String> files) {
        NewFiles written = new NewFiles();
        try {
            for (Map.Entry<Path, String> file : files.entrySet()) {
                written.write(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            written.made.reversed().forEach(path -> delete(path, e));
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, String text) throws IOException {
        make(parent(file.toAbsolutePath()));
        // Known before it is written: a disk that is full leaves half of it.
        Files.createFile(file);
        made.add(file);
        Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            make(parent(folder));
            Files.createDirectory(folder);
            made.add(folder);
        }
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    private static void delete(Path path, IOException reason) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
