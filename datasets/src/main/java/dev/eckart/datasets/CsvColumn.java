package dev.eckart.datasets;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The texts of one column of a CSV file, without the blanks around them.
 *
 * @param missing the texts that mean a missing value
 * @param faults takes what is wrong with a text
 */
record CsvColumn(String name, int position, List<CsvRecord> rows, Set<String> missing, Faults faults) {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    int size() {
        return rows.size();
    }

    String text(int row) {
        return rows.get(row).getField(position).strip();
    }

    boolean isMissing(int row) {
        return missing.contains(text(row));
    }

    /** The distinct texts that are not missing, sorted by their characters; an empty one is a fault. */
    List<String> categories() {
        IntStream.range(0, size())
                .filter(row -> text(row).isEmpty() && !isMissing(row))
                .forEach(row -> fault(row, "empty field"));
        return IntStream.range(0, size())
                .filter(row -> !isMissing(row))
                .mapToObj(this::text)
                .distinct()
                .sorted()
                .toList();
    }

    /** A number for each text, NaN for a missing one. */
    double[] numbers(ToDoubleFunction<Integer> number) {
        return IntStream.range(0, size())
                .mapToDouble(row -> isMissing(row) ? Double.NaN : number.applyAsDouble(row))
                .toArray();
    }

    /** The decimal number that stands in a row; NaN with a fault if none does. */
    double decimal(int row) {
        String text = text(row);
        double number = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!Double.isFinite(number)) {
            fault(row, text.isEmpty() ? "empty field" : "found \"" + text + "\", expected a finite number,");
        }
        return number;
    }

    /** Adds a fault for each missing value. */
    void requireAll(String role) {
        IntStream.range(0, size())
                .filter(this::isMissing)
                .forEach(row -> fault(row, "found \"" + text(row) + "\", which means missing, but " + role
                        + " needs every value,"));
    }

    /** Adds a fault if every value is missing. */
    void requireSome() {
        if (size() > 0 && IntStream.range(0, size()).allMatch(this::isMissing)) {
            faults.ofFile("column \"" + name + "\" has no values: all " + size() + " are missing; its type might be "
                    + "\"ignored\"");
        }
    }

    void fault(int row, String message) {
        fault(row, message, "");
    }

    /** A fault of a text, in words before and after the column's name. */
    void fault(int row, String before, String after) {
        faults.add(rows.get(row).getStartingLineNumber(), before + " in column \"" + name + "\"" + after);
    }
}
