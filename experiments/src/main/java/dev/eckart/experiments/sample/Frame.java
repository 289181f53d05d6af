package dev.eckart.experiments.sample;

import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A complete small experiment for one task, in which a part can be put in place of another. */
enum Frame {
    CLASSIFICATION,
    TWO_CLASSES,
    REGRESSION,
    FACTORISATION,
    NON_NEGATIVE_FACTORISATION,
    COMPLETION,
    COMPARISON,
    TUNING,
    SWEEP,
    CROSSED_SEEDS;

    /** Tables of text, which the samples of some components read; each lies beside the experiment. */
    static final List<String> FILES = List.of("data.csv");

    /** The experiment. */
    Json tree() {
        String file = fileName() + ".json";
        Diagnostics diagnostics = new Diagnostics();
        Optional<Json> tree = JsonReader.read(file, text(file), diagnostics);
        return tree.filter(_ -> diagnostics.isEmpty())
                .orElseThrow(() -> new IllegalStateException(diagnostics.render()));
    }

    /** The name of its file, without the end. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A file of this package. */
    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Frame.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
