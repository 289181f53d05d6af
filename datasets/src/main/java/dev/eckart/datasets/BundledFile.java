package dev.eckart.datasets;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A data file that is part of the jar: ASCII, one row on a line, comma-separated numbers and then the class.
 *
 * @param resource name of the file
 * @param preamble number of lines before the first row
 * @param columns names of the columns of numbers
 * @param classes names of the classes, in the order of their codes
 * @param written what stands for each class in the file
 */
record BundledFile(String resource, int preamble, List<String> columns, List<String> classes, List<String> written) {

    /** A file that has the classes' codes in its last field. */
    static BundledFile coded(String resource, int preamble, List<String> columns, List<String> classes) {
        List<String> codes = Stream.iterate(0, code -> code + 1).limit(classes.size()).map(String::valueOf).toList();
        return new BundledFile(resource, preamble, columns, classes, codes);
    }

    Dataset load(String name, String note) {
        return load(name, note, Optional.empty());
    }

    /** @param target the column that is to be predicted, and then is no feature */
    Dataset load(String name, String note, Optional<String> target) {
        byte[] bytes = bytes();
        List<String[]> rows = new String(bytes, StandardCharsets.US_ASCII)
                .lines()
                .skip(preamble)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(","))
                .toList();
        List<String> features = columns.stream().filter(column -> !Optional.of(column).equals(target)).toList();
        F64Array values = F64Array.owning(numbers(rows, features), Shape.of(rows.size(), features.size()));
        return new Dataset(name, InMemorySource.of(values, bytes), features, Optional.of(labels(rows)),
                target.map(column -> target(rows, column)), Optional.empty(), note);
    }

    private byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(BundledFile.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the jar does not let " + resource + " be read", e);
        }
    }

    private Target target(List<String[]> rows, String column) {
        return new Target(column, F64Array.owning(numbers(rows, List.of(column)), Shape.of(rows.size())));
    }

    /** The numbers of some columns, row by row. */
    private double[] numbers(List<String[]> rows, List<String> wanted) {
        int[] places = wanted.stream().mapToInt(columns::indexOf).toArray();
        return rows.stream()
                .flatMapToDouble(row -> Arrays.stream(places).mapToDouble(place -> Double.parseDouble(row[place])))
                .toArray();
    }

    private Labels labels(List<String[]> rows) {
        return new Labels(
                classes, rows.stream().map(row -> row[columns.size()]).mapToInt(written::indexOf).toArray());
    }
}
