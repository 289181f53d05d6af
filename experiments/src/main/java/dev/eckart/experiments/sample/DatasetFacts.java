package dev.eckart.experiments.sample;

import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Labels;
import java.util.List;

/**
 * What a bundled dataset holds.
 *
 * @param name as a person would name it, such as {@code iris (uci)}
 * @param classes their names; empty without labels
 * @param sha256 of the bytes
 * @param note what somebody who compares figures should know of it
 */
public record DatasetFacts(
        String name,
        int rows,
        int columns,
        List<String> columnNames,
        List<String> classes,
        String sha256,
        String note) {

    public DatasetFacts {
        columnNames = List.copyOf(columnNames);
        classes = List.copyOf(classes);
    }

    static DatasetFacts of(Dataset dataset) {
        return new DatasetFacts(
                dataset.name(), dataset.source().rows(), dataset.source().columns(), dataset.columnNames(),
                dataset.labels().map(Labels::classes).orElse(List.of()), dataset.source().sha256(), dataset.note());
    }
}
