package dev.eckart.datasets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The meaning of a CSV file's text. */
record CsvTable(List<String> columnNames, F64Array values, Optional<Labels> labels) {

    /**
     * Reads the text of a file.
     *
     * @param file as messages name it
     * @param label name of the column of classes
     * @throws DataException naming the faults
     */
    static CsvTable parse(String file, String text, Optional<String> label) throws DataException {
        Faults faults = new Faults(file);
        List<CsvRecord> records = records(text, faults);
        faults.throwIfAny();
        CsvColumns columns = CsvColumns.of(records.getFirst(), label, faults);
        faults.throwIfAny();
        List<CsvRecord> rows = records.subList(1, records.size());
        if (rows.isEmpty()) {
            faults.add(1, "no rows follow the header");
        }
        double[] values = values(rows, columns, faults);
        faults.throwIfAny();
        Shape shape = Shape.of(rows.size(), columns.numbers().size());
        return new CsvTable(columns.numberNames(), F64Array.owning(values, shape), columns.labels(rows));
    }

    private static double[] values(List<CsvRecord> rows, CsvColumns columns, Faults faults) {
        double[] values = new double[Math.multiplyExact(rows.size(), columns.numbers().size())];
        for (int row = 0; row < rows.size(); row++) {
            columns.read(rows.get(row), values, row * columns.numbers().size(), faults);
        }
        return values;
    }

    /** All records but for empty lines at the end. */
    private static List<CsvRecord> records(String text, Faults faults) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
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
