package dev.eckart.reports.tidy;

import dev.eckart.experiments.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A row of long form.
 *
 * @param fields by the name of the column; what a row has nothing to say to is absent
 */
record TidyRow(SequencedMap<String, Field> fields) {

    TidyRow {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    /** What stands in one field. */
    sealed interface Field {

        /** A text from anywhere. */
        record Words(String text) implements Field {}

        /** A whole number. */
        record Whole(long number) implements Field {}

        /** A number; perhaps infinite, or NaN. */
        record Real(double number) implements Field {}

        /** A value of an experiment file. */
        record Setting(Json value) implements Field {}
    }
}
