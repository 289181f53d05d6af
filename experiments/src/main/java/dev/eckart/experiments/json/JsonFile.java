package dev.eckart.experiments.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the files that somebody mentions, on the command line or in another file. */
public final class JsonFile {

    private JsonFile() { }

    /**
     * Reads a file.
     *
     * @param mention where the file is named: to blame if there is no such file, or if it cannot be read
     * @return as {@link JsonReader#read(String, String, Diagnostics)}
     */
    public static Optional<Json> read(Path file, Origin mention, Diagnostics diagnostics) {
        try {
            if (Files.isDirectory(file)) {
                diagnostics.add(mention, "is a folder, expected a file: " + file);
                return Optional.empty();
            }
            return JsonReader.read(file.toString(), file, diagnostics);
        } catch (NoSuchFileException e) {
            diagnostics.add(mention, "no such file: " + file);
        } catch (IOException e) {
            diagnostics.add(mention, "cannot be read: " + file + ": " + e.getMessage());
        }
        return Optional.empty();
    }
}
