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

    private static final int MOST_TEXTS = 3;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /** Whether a text is a decimal number. */
    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

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

    /**
     * The decimal numbers of the column, NaN for what is missing. A text that is no number is a fault; of more than
     * {@value #MOST_TEXTS} such texts, that the column holds them is one fault.
     *
     * @param remedy what to do about a column of texts
     */
    double[] decimals(String remedy) {
        int[] texts = IntStream.range(0, size())
                .filter(row -> !isMissing(row) && !Double.isFinite(decimal(row)))
                .toArray();
        long words = IntStream.of(texts).filter(row -> !text(row).isEmpty()).count();
        for (int row : texts) {
            if (text(row).isEmpty()) {
                fault(row, "empty field");
            } else if (words <= MOST_TEXTS) {
                fault(row, "found \"" + text(row) + "\", expected a finite number,");
            }
        }
        if (words > MOST_TEXTS) {
            faultOfTexts(IntStream.of(texts).filter(row -> !text(row).isEmpty()).toArray(), remedy);
        }
        return numbers(this::decimal);
    }

    private void faultOfTexts(int[] texts, String remedy) {
        String first = text(texts[0]);
        boolean alike = IntStream.of(texts).allMatch(row -> text(row).equals(first));
        faults.ofFile("column \"" + name + "\" holds text in " + texts.length + " of " + size() + " rows (first: line "
                + rows.get(texts[0]).getStartingLineNumber() + ", \"" + first + "\"); " + remedy
                + (alike ? ", or \"" + first + "\" in missing" : ""));
    }

    /** The decimal number that stands in a row; NaN if none does. */
    private double decimal(int row) {
        String text = text(row);
        return DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
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
