package dev.eckart.datasets;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of a CSV file.
 *
 * @param names of all columns, in their order
 * @param numbers positions of the columns of numbers
 * @param label position of the column of classes
 */
record CsvColumns(List<String> names, List<Integer> numbers, Optional<Integer> label) {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /** The columns that a header names; what is wrong with it is added to the faults. */
    static CsvColumns of(CsvRecord header, Optional<String> label, Faults faults) {
        long line = header.getStartingLineNumber();
        List<String> names = header.getFields().stream().map(String::strip).toList();
        checkNames(names, line, faults);
        Optional<Integer> place = label.map(names::indexOf).filter(found -> found >= 0);
        if (label.isPresent() && place.isEmpty()) {
            faults.add(line, "no column \"" + label.get() + "\" for the label; columns: " + String.join(", ", names));
        }
        List<Integer> numbers = IntStream.range(0, names.size())
                .filter(column -> place.isEmpty() || place.get() != column)
                .boxed()
                .toList();
        if (numbers.isEmpty()) {
            faults.add(line, "no column of numbers beside the label \"" + names.getFirst() + "\"");
        }
        return new CsvColumns(names, numbers, place);
    }

    /** Reads the numbers of a row to where they belong; what is wrong with the row is added to the faults. */
    void read(CsvRecord row, double[] values, int start, Faults faults) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != names.size()) {
            faults.add(line, "expected " + names.size() + " fields, found " + row.getFieldCount());
            return;
        }
        for (int i = 0; i < numbers.size(); i++) {
            values[start + i] = number(row, numbers.get(i), faults);
        }
        if (label.isPresent() && text(row, label.get()).isEmpty()) {
            faults.add(line, "empty field in column \"" + names.get(label.get()) + "\"");
        }
    }

    List<String> numberNames() {
        return numbers.stream().map(names::get).toList();
    }

    /** The classes of rows that have been read without fault. */
    Optional<Labels> labels(List<CsvRecord> rows) {
        return label.map(column -> {
            List<String> texts = rows.stream().map(row -> text(row, column)).toList();
            List<String> classes = texts.stream().distinct().sorted().toList();
            Map<String, Integer> codes = new HashMap<>();
            classes.forEach(name -> codes.put(name, codes.size()));
            return new Labels(classes, texts.stream().mapToInt(codes::get).toArray());
        });
    }

    private double number(CsvRecord row, int column, Faults faults) {
        String text = text(row, column);
        double number = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!Double.isFinite(number)) {
            String fault = text.isEmpty() ? "empty field" : "found \"" + text + "\", expected a finite number,";
            faults.add(row.getStartingLineNumber(), fault + " in column \"" + names.get(column) + "\"");
        }
        return number;
    }

    private static String text(CsvRecord row, int column) {
        return row.getField(column).strip();
    }

    private static void checkNames(List<String> names, long line, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < names.size(); column++) {
            if (names.get(column).isEmpty()) {
                faults.add(line, "column " + (column + 1) + " has no name");
            } else if (!seen.add(names.get(column))) {
                faults.add(line, "column name \"" + names.get(column) + "\" stands twice");
            }
        }
        if (names.size() == 1 && names.getFirst().matches(".*[;\t].*")) {
            faults.add(line, "found one column \"" + names.getFirst() + "\"; fields are parted by commas");
        }
    }
}
