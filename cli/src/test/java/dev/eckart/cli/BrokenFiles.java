package dev.eckart.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The broken files of {@code src/test/resources/broken}. A list there is named after the valid file that it breaks in
 * {@code files}; a line of it is one mistake: {@code what stands in the file | what is written instead | message}, with
 * the blamed token in ‹ ›. Where one mistake needs several changes, these are parted by ¦ on both sides; one that
 * changes nothing names something without which there would be no mistake. A further column {@code data} says that only
 * the data tell.
 */
final class BrokenFiles {

    /** The folder of the lists, seen from the module's folder. */
    static final Path FOLDER = Path.of("src", "test", "resources", "broken");

    /** The valid files, and the data that they are about. */
    static final Path VALID = FOLDER.resolve("files");

    private BrokenFiles() { }

    /** The names of the valid files, sorted. */
    static List<String> valid() {
        try (Stream<Path> files = Files.list(VALID)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mistakes that are made in one valid file. */
    static List<Mistake> mistakes(String valid) {
        String text = read(valid);
        return lines(valid.replace(".json", ".txt")).map(columns -> Mistake.of(valid, text, columns)).toList();
    }

    /** The broken files made from one valid file. */
    static List<BrokenFile> of(String valid) {
        return mistakes(valid).stream().map(BrokenFiles::broken).toList();
    }

    /** The broken files that the program does not tell as it should yet. */
    static List<BrokenFile> waiting() {
        return lines("waits.txt")
                .map(line -> broken(Mistake.of(line.getFirst(), read(line.getFirst()), line.subList(1, 4))))
                .toList();
    }

    /** The valid files that options break. */
    static List<BrokenFile> byOption() {
        return lines("options.txt").map(columns -> {
            String[] option = columns.get(1).split(" ", 2);
            return BrokenFile.byOption(columns.get(0), read(columns.get(0)), option[0], option[1], columns.get(2));
        }).toList();
    }

    /** A valid file. */
    static String read(String valid) {
        return readResource(VALID.resolve(valid));
    }

    /** Copies the valid files and their data to a folder. */
    static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(VALID)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static BrokenFile broken(Mistake mistake) {
        String marked = Mistake.made(List.of(mistake), read(mistake.valid()));
        return BrokenFile.marked(mistake.valid(), marked, mistake.message());
    }

    /** The columns of the lines of a list that are neither blank nor headings. */
    private static Stream<List<String>> lines(String list) {
        return readResource(FOLDER.resolve(list)).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }

    private static String readResource(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
