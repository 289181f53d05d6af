package dev.eckart.datasets;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a CSV file seems to hold, before anybody has said: a guess to start from, not a reading.
 *
 * @param separator the character between fields that parts the header into most names
 * @param columns at least one
 * @param missing the texts in the file that often mean a missing value
 */
public record CsvPreview(String separator, List<Column> columns, List<String> missing) {

    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");
    private static final Set<String> OFTEN_MISSING = Set.of("", "?", "NA", "N/A", "NaN", "nan", "null");

    /**
     * One column.
     *
     * @param numbers whether all that is not missing are decimal numbers
     * @param gaps whether a value is missing
     * @param distinct how many different values there are, without missing ones
     */
    public record Column(String name, boolean numbers, boolean gaps, int distinct) {}

    public CsvPreview {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }

    /**
     * Looks into a file.
     *
     * @param name the file's name for messages
     * @throws DataException if it cannot be read, or has lines of different lengths
     */
    public static CsvPreview of(Path file, String name) throws DataException {
        String text = Utf8.decoded(name, bytes(file, name));
        String separator = SEPARATORS.stream()
                .max(Comparator.comparingLong(each -> occurrences(each, text)))
                .orElseThrow();
        Faults faults = new Faults(name);
        List<CsvRecord> records = CsvRecords.of(text, separator.charAt(0), faults);
        faults.throwIfAny();
        CsvHeader header = CsvHeader.of(records.getFirst());
        List<CsvRecord> rows = CsvRecords.whole(records.subList(1, records.size()), header.names().size(), faults);
        faults.throwIfAny();
        List<String> missing = rows.stream()
                .flatMap(row -> row.getFields().stream())
                .map(String::strip)
                .filter(OFTEN_MISSING::contains)
                .distinct()
                .sorted()
                .toList();
        return new CsvPreview(separator, IntStream.range(0, header.names().size())
                .mapToObj(place -> column(header.names().get(place), place, rows))
                .toList(), missing);
    }

    private static Column column(String name, int place, List<CsvRecord> rows) {
        Set<String> values = new TreeSet<>(rows.stream().map(row -> row.getField(place).strip()).toList());
        boolean gaps = values.removeAll(OFTEN_MISSING);
        return new Column(name, values.stream().allMatch(CsvColumn::isDecimal), gaps, values.size());
    }

    /** In the first line. */
    private static long occurrences(String separator, String text) {
        String first = text.lines().filter(Predicate.not(String::isBlank)).findFirst().orElse("");
        return first.chars().filter(each -> each == separator.charAt(0)).count();
    }

    private static byte[] bytes(Path file, String name) throws DataException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new DataException(List.of(name + ": no such file"));
        } catch (IOException e) {
            throw new DataException(List.of(name + ": cannot be read: " + e.getMessage()));
        }
    }
}
