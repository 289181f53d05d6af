package dev.eckart.datasets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;

/** The records of a CSV file's text. */
final class CsvRecords {

    private CsvRecords() { }

    /** All records but for empty lines at the end; none, with a fault, of a text that cannot be parsed. */
    static List<CsvRecord> of(String text, char separator, Faults faults) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .forEach(records::add);
        } catch (CsvParseException e) {
            faults.add(lineAfter(records), "cannot be parsed: " + reason(e));
        }
        while (!records.isEmpty() && isEmpty(records.getLast())) {
            records.removeLast();
        }
        if (records.isEmpty()) {
            faults.ofFile("is empty; expected a header line that names the columns");
        }
        return records;
    }

    /** The rows that have as many fields as there are columns; any other is a fault, and so is it to have no row. */
    static List<CsvRecord> whole(List<CsvRecord> rows, int columns, Faults faults) {
        if (rows.isEmpty()) {
            faults.add(1, "no rows follow the header");
        }
        List<CsvRecord> whole = new ArrayList<>();
        for (CsvRecord row : rows) {
            if (row.getFieldCount() == columns) {
                whole.add(row);
            } else {
                faults.add(row.getStartingLineNumber(),
                        "expected " + columns + " fields, found " + row.getFieldCount());
            }
        }
        return whole;
    }

    private static boolean isEmpty(CsvRecord record) {
        return record.getFieldCount() == 1 && record.getField(0).isBlank();
    }

    /** The line of the record after these; a field within quotes may have lines of its own. */
    private static long lineAfter(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return 1;
        }
        CsvRecord last = records.getLast();
        return last.getStartingLineNumber() + 1
                + last.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    /** The parser's own words, without its own place. */
    private static String reason(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).replaceFirst(" \\(record starting at line \\d+\\)$", "");
    }
}
