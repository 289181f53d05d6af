package dev.eckart.experiments.sample;

import dev.eckart.components.Header;
import dev.eckart.datasets.ColumnType;
import dev.eckart.datasets.Csv;
import dev.eckart.datasets.CsvPreview;
import dev.eckart.datasets.Ignored;
import dev.eckart.datasets.Nominal;
import dev.eckart.models.Classifier;
import dev.eckart.models.Regressor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;

/** Guesses how a CSV file is to be read for a model. */
final class CsvDraft {

    /** A column of more different texts than this holds names or remarks rather than categories. */
    private static final int MOST_CATEGORIES = 20;

    private final DraftRequest request;
    private final Class<?> model;

    CsvDraft(DraftRequest request, Header model) {
        this.request = request;
        this.model = model.type();
    }

    /** The dataset, with the roles and types of its columns. */
    Csv data() {
        Optional<String> label = request.label()
                .or(() -> needed(Classifier.class, column -> !column.numbers(), column -> true));
        Optional<String> target = request.target()
                .or(() -> needed(Regressor.class, CsvPreview.Column::numbers, CsvPreview.Column::numbers));
        SequencedMap<String, ColumnType> types = new LinkedHashMap<>();
        request.data().columns().stream()
                .filter(column -> !column.numbers())
                .filter(column -> !Optional.of(column.name()).equals(label))
                .filter(column -> !Optional.of(column.name()).equals(target))
                .forEach(column -> types.put(column.name(), type(column)));
        return new Csv(
                request.path(), label, target, Optional.empty(), request.data().missing(), request.data().separator(),
                types);
    }

    /** Whether a column of numbers, beside label and target, lacks a value. */
    boolean gaps() {
        Csv data = data();
        return request.data().columns().stream()
                .filter(column -> !Optional.of(column.name()).equals(data.label()))
                .anyMatch(CsvPreview.Column::gaps);
    }

    /** The last column that looks as if it were meant, for a model that needs one. */
    private Optional<String> needed(
            Class<?> task, Predicate<CsvPreview.Column> likely, Predicate<CsvPreview.Column> possible) {
        if (!task.isAssignableFrom(model)) {
            return Optional.empty();
        }
        List<CsvPreview.Column> last = request.data().columns().reversed();
        return last.stream().filter(likely).findFirst()
                .or(() -> last.stream().filter(possible).findFirst())
                .map(CsvPreview.Column::name);
    }

    private static ColumnType type(CsvPreview.Column column) {
        return column.distinct() <= MOST_CATEGORIES
                ? new Nominal(Optional.empty(), Nominal.Drop.NONE)
                : new Ignored();
    }
}
