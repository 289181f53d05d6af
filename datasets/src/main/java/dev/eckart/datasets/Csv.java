package dev.eckart.datasets;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * A file of comma-separated values (RFC 4180) in UTF-8, with or without a byte order mark, its lines ended by LF or
 * CRLF. The first line names the columns. A field may stand in quotes; blanks around a field do not count. Empty lines
 * may stand at the end only.
 *
 * <p>Columns hold finite decimal numbers, such as {@code 5.1} or {@code -2e-3}, unless {@code columns} says otherwise.
 * Missing values become NaN; the columns of label, target and groups may have none. A column without any value is
 * refused.
 *
 * <p>The classes are the texts of the label column, sorted by their characters, so that their codes do not depend on
 * the order of the rows; and so are the groups.
 *
 * @param path the file, relative to the experiment file's folder
 * @param label name of the column that holds the classes; without it there are no labels
 * @param target name of the column of numbers that regressors predict; without it there is no target
 * @param groups name of the column whose equal texts say which rows belong together; without it there are no groups
 * @param missing the texts that mean a missing value; the empty text stands for an empty field
 * @param separator the one character between fields
 * @param columns the types of columns by their names; label, target and groups have none
 */
@Name("csv")
@Doc("a file of comma-separated values with a header")
public record Csv(
        @Doc("the file, relative to the experiment file's folder") @Example("\"data.csv\"") String path,
        @Doc("name of the column that holds the classes") @Example("\"species\"") Optional<String> label,
        @Doc("name of the column of numbers that regressors predict") Optional<String> target,
        @Doc("name of the column whose equal texts say which rows belong together") Optional<String> groups,
        @Doc("texts that mean a missing value; \"\" is an empty field")
                @Default(value = "[]", source = "RFC 4180, which has no missing values") List<String> missing,
        @Doc("the character between fields") @Default(value = "\",\"", source = "RFC 4180") String separator,
        @Doc("by name, what a column holds where that is not numbers")
                @Default(value = "{}", source = "most data is numbers")

                        @Example("{\"grade\": {\"type\": \"ordinal\", \"order\": [\"1\", \"2\", \"3\"]}}")
                SequencedMap<String, ColumnType> columns)
        implements Loader {

    public Csv {
        missing = List.copyOf(missing);
        columns = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(columns));
        CsvRoles roles = new CsvRoles(label, target, groups, columns.sequencedKeySet());
        String between = separator;
        Header.check(
                Csv.class,
                problems -> {
                    checkSeparator(between, problems.at("separator"));
                    roles.check(problems);
                },
                path, label, target, groups, missing, separator, columns);
    }

    /** A file of numbers, and classes where there is a label. */
    public Csv(String path, Optional<String> label) {
        this(path, label, Optional.empty(), Optional.empty(), List.of(), ",", new LinkedHashMap<>());
    }

    /** @throws DataException naming the first 20 faults as {@code file:line: message}, and how many more there are */
    @Override
    public Dataset load(Path folder) throws DataException {
        byte[] bytes = bytes(folder);
        CsvTable table = CsvTable.parse(this, Utf8.decoded(path, bytes));
        String name = Path.of(path).getFileName().toString();
        Source source = InMemorySource.of(table.values(), bytes);
        return new Dataset(name, source, table.columnNames(), table.labels(), table.target(), table.groups(), "");
    }

    /** What a column of features holds; the columns of label, target and groups are no features. */
    ColumnType type(String column) {
        boolean feature = Stream.of(label, target, groups).flatMap(Optional::stream).noneMatch(column::equals);
        return feature ? columns.getOrDefault(column, new Numeric()) : new Ignored();
    }

    private static void checkSeparator(String separator, Problems problems) {
        if (!separator.matches("[^\"\\r\\n ]")) {
            problems.add("found \"" + separator + "\", expected one character, and no quote, blank or end of a line");
        }
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
        return DataException.of(List.of(
                new Problem(dev.eckart.components.Path.of("path"), path + ": " + message)));
    }

    /** Offers the format to files. */
    public static final class Offered extends Offer<Csv> {
        public Offered() {
            super(Csv.class, Provider.API_VERSION);
        }
    }
}
