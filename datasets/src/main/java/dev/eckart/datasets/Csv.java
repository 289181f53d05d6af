package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of comma-separated values (RFC 4180) in UTF-8, with or without a byte order mark, its lines ended by LF or
 * CRLF. The first line names the columns. Every column but the label's holds finite decimal numbers, such as
 * {@code 5.1} or {@code -2e-3}; blanks around a field do not count. Empty lines may stand at the end only.
 *
 * <p>The classes are the texts of the label column, sorted by their characters, so that their codes do not depend on
 * the order of the rows.
 *
 * @param path the file, relative to the experiment file's folder
 * @param label name of the column that holds the classes; without it there are no labels
 */
@Name("csv")
@Doc("a file of comma-separated numbers with a header")
public record Csv(
        @Doc("the file, relative to the experiment file's folder") String path,
        @Doc("name of the column that holds the classes") Optional<String> label)
        implements Loader {

    public Csv {
        Header.check(Csv.class, path, label);
    }

    /** @throws DataException naming the first 20 faults as {@code file:line: message}, and how many more there are */
    @Override
    public Dataset load(Path folder) throws DataException {
        byte[] bytes = bytes(folder);
        CsvTable table = CsvTable.parse(path, Utf8.decoded(path, bytes), label);
        String name = Path.of(path).getFileName().toString();
        return new Dataset(name, InMemorySource.of(table.values(), bytes), table.columnNames(), table.labels(), "");
    }

    private byte[] bytes(Path folder) throws DataException {
        try {
            Path file = folder.resolve(path);
            if (Files.isDirectory(file)) {
                throw fault("is a folder, expected a file");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw fault("no such file" + (Path.of(path).isAbsolute()
                    ? ""
                    : "; the path is relative to " + folder.toAbsolutePath().normalize()));
        } catch (AccessDeniedException e) {
            throw fault("may not be read: permission denied");
        } catch (InvalidPathException | IOException e) {
            throw fault("cannot be read: " + e.getMessage());
        }
    }

    private DataException fault(String message) {
        return new DataException(List.of(path + ": " + message));
    }

    /** Offers the format to files. */
    public static final class Offered extends Offer<Csv> {
        public Offered() {
            super(Csv.class, Provider.API_VERSION);
        }
    }
}
