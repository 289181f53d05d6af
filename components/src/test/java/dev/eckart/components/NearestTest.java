package dev.eckart.components;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {

    private static final List<String> KEYS = List.of(
            "schema", "title", "data", "steps", "split", "seeds", "models", "metrics", "comparisons", "curves", "sweep",
            "precision", "report");

    @ParameterizedTest
    @CsvSource({"model, models", "modles, models", "MODELS, models", "metric, metrics", "step, steps", "splits, split",
        "sees, seeds", "learning_rate, ", "x, ", "reports, report"})
    void theNearestNameIsMeant(String wrong, String meant) {
        String found = Nearest.to(wrong, KEYS).orElse("");
        assertEquals(Optional.ofNullable(meant).orElse(""), found);
    }

    /** Each key with one letter left out, doubled, replaced by an x, or swapped with the next. */
    @Test
    void everyTypoOfOneLetterFindsItsKey() {
        for (String key : KEYS) {
            for (String typo : typos(key)) {
                assertEquals(Optional.of(key), Nearest.to(typo, KEYS), typo);
            }
        }
    }

    private static List<String> typos(String key) {
        List<String> typos = new ArrayList<>();
        for (int i = 0; i < key.length(); i++) {
            String before = key.substring(0, i);
            String after = key.substring(i + 1);
            typos.add(before + after);
            typos.add(before + key.charAt(i) + key.charAt(i) + after);
            typos.add(before + "x" + after);
            if (i + 1 < key.length()) {
                typos.add(before + key.charAt(i + 1) + key.charAt(i) + key.substring(i + 2));
            }
        }
        return typos;
    }

    @Test
    void hyphensCaseAndSwapsCostLittle() {
        List<String> names = List.of("learningRate", "outputActivation");
        assertEquals(Optional.of("learningRate"), Nearest.to("learning-rate", names));
        assertEquals(Optional.of("learningRate"), Nearest.to("LEARNINGRATE", names));
        assertEquals(Optional.of("outputActivation"), Nearest.to("output_activatoin", names));
    }

    @Test
    void aVeryLongNameIsNearToNothing() {
        assertEquals(Optional.empty(), Nearest.to("x".repeat(1_000_000), KEYS));
    }
}
