package dev.eckart.experiments.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads what tests need. */
final class Trees {

    private Trees() { }

    /** A tree without errors. */
    static Json tree(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Json json = JsonReader.read("test.json", text, diagnostics).orElseThrow();
        if (!diagnostics.isEmpty()) {
            throw new AssertionError(diagnostics.render());
        }
        return json;
    }

    /** The errors of reading a text as JSON. */
    static List<Diagnostic> errors(String text) {
        Diagnostics diagnostics = new Diagnostics();
        JsonReader.read("test.json", text, diagnostics);
        return diagnostics.all();
    }

    /** The errors of reading a text as a type, {@code like} expanded. */
    static Diagnostics bind(String text, Class<?> type) {
        Diagnostics diagnostics = new Diagnostics();
        JsonReader.read("test.json", text, diagnostics)
                .map(tree -> ModelInheritance.expand(tree, diagnostics))
                .ifPresent(tree -> new Binder(Toys.CATALOGUE).bind(tree, type, diagnostics));
        return diagnostics;
    }

    /** A file beside the tests. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Trees.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
