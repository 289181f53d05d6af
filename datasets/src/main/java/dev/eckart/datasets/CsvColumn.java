package dev.eckart.datasets;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.eckart.components.Nearest;
import dev.eckart.components.Path;
import dev.eckart.components.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The texts of one column of a CSV file, without the blanks around them.
 *
 * @param key what says in the settings how the column is read; the root where nothing does
 * @param missing the texts that mean a missing value
 * @param faults takes what is wrong with a text
 */
record CsvColumn(String name, Path key, int position, List<CsvRecord> rows, Set<String> missing, Faults faults) {

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

    /** The distinct texts that are not missing, sorted by their characters; that some are empty is a fault. */
    List<String> categories() {
        faultOfEmpty(rows(row -> text(row).isEmpty() && !isMissing(row)));
        return IntStream.range(0, size())
                .filter(row -> !isMissing(row))
                .mapToObj(this::text)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The position of each text among some categories, NaN for a missing one. That texts are none of them is one fault.
     *
     * @param list the key, in the settings of the column's type, that lists the categories
     */
    double[] positions(List<String> categories, String list) {
        double[] positions = numbers(row -> categories.indexOf(text(row)));
        faultOfEmpty(rows(row -> positions[row] < 0 && text(row).isEmpty()));
        int[] unknown = rows(row -> positions[row] < 0 && !text(row).isEmpty());
        if (unknown.length > 0) {
            List<String> texts = IntStream.of(unknown).mapToObj(this::text).distinct().toList();
            String hint = texts.size() == 1 ? Nearest.hint(texts.getFirst(), categories) : "";
            faults.add(line(unknown[0]), new Problem(key.then(list), "found " + shown(texts) + " in column \"" + name
                    + "\", expected one of " + String.join(", ", categories) + hint));
        }
        return positions;
    }

    /** The first of some texts, and how many more there are. */
    private static String shown(List<String> texts) {
        int more = texts.size() - MOST_TEXTS;
        return texts.stream().limit(MOST_TEXTS).collect(Collectors.joining("\", \"", "\"", "\""))
                + (more > 0 ? " and " + more + (more == 1 ? " other text" : " other texts") : "");
    }

    /** A number for each text, NaN for a missing one. */
    double[] numbers(ToDoubleFunction<Integer> number) {
        return IntStream.range(0, size())
                .mapToDouble(row -> isMissing(row) ? Double.NaN : number.applyAsDouble(row))
                .toArray();
    }

    /**
     * The decimal numbers of the column, NaN for what is missing. A text that is no number is a fault; of more than
     * {@value #MOST_TEXTS} such texts, or where there are no numbers, that the column holds them is one fault.
     *
     * @param remedy what to do about a column of texts
     */
    double[] decimals(String remedy) {
        faultOfEmpty(rows(row -> !isMissing(row) && text(row).isEmpty()));
        int[] words = rows(row -> !isMissing(row) && !text(row).isEmpty() && !Double.isFinite(decimal(row)));
        if (words.length > MOST_TEXTS || (words.length > 1 && words.length == size())) {
            faultOfTexts(words, remedy);
        } else {
            IntStream.of(words).forEach(row -> fault(
                    line(row), "found \"" + text(row) + "\", expected a finite number,", ""));
        }
        return numbers(this::decimal);
    }

    private void faultOfTexts(int[] texts, String remedy) {
        String first = text(texts[0]);
        boolean alike = IntStream.of(texts).allMatch(row -> text(row).equals(first));
        faults.ofFile(new Problem(key, "column \"" + name + "\" holds text in " + texts.length + " of " + size()
                + " rows (first: line " + line(texts[0]) + ", \"" + first + "\"); " + remedy
                + (alike ? ", or \"" + first + "\" in missing" : "")));
    }

    /** The decimal number that stands in a row; NaN if none does. */
    private double decimal(int row) {
        String text = text(row);
        return DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    /** Adds a fault if a value is missing. */
    void requireAll(String role) {
        int[] gaps = rows(this::isMissing);
        if (gaps.length > 0) {
            fault(line(gaps[0]), "found \"" + text(gaps[0]) + "\", which means missing, but " + role
                    + " needs every value,", more(gaps));
        }
    }

    /** Adds a fault if every value is missing. */
    void requireSome() {
        if (size() > 0 && IntStream.range(0, size()).allMatch(this::isMissing)) {
            faults.ofFile(new Problem(key, "column \"" + name + "\" has no values: all " + size()
                    + " are missing; its type might be \"ignored\""));
        }
    }

    private void faultOfEmpty(int[] empty) {
        if (empty.length > 0) {
            fault(line(empty[0]), "empty field", more(empty));
        }
    }

    /** A fault in words before and after the column's name. */
    private void fault(long line, String before, String after) {
        faults.add(line, new Problem(key, before + " in column \"" + name + "\"" + after));
    }

    /** How many more rows there are than the one that is told. */
    private static String more(int[] rows) {
        int more = rows.length - 1;
        return more == 0 ? "" : ", and in " + more + (more == 1 ? " more row" : " more rows");
    }

    private int[] rows(IntPredicate wanted) {
        return IntStream.range(0, size()).filter(wanted).toArray();
    }

    private long line(int row) {
        return rows.get(row).getStartingLineNumber();
    }
}
