package dev.eckart.experiments.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads strict JSON (RFC 8259) in UTF-8: no comments, no byte order mark, no text after the end, no key twice, at most
 * {@value #MAX_DEPTH} levels and {@value #MAX_BYTES} bytes. Numbers are kept as they were written. Stateless.
 */
public final class JsonReader {

    /** The greatest length of a file, in bytes. */
    public static final int MAX_BYTES = 4 << 20;

    /** The deepest nesting of objects and lists. */
    public static final int MAX_DEPTH = 100;

    private static final int MAX_NUMBER = 1000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH + 1)
                    .maxNumberLength(MAX_NUMBER)
                    .maxNameLength(MAX_BYTES)
                    .maxStringLength(MAX_BYTES)
                    .build())
            .build();

    private JsonReader() { }

    /**
     * Reads a file, but no more of it than may be valid.
     *
     * @param fileName the file's name for messages, as the user gave it
     * @return as {@link #read(String, String, Diagnostics)}
     * @throws IOException if the file cannot be read
     */
    public static Optional<Json> read(String fileName, Path file, Diagnostics diagnostics) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(fileName, in.readNBytes(MAX_BYTES + 1), diagnostics);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param fileName the file's name for messages, as the user gave it
     * @return as {@link #read(String, String, Diagnostics)}
     */
    public static Optional<Json> read(String fileName, byte[] bytes, Diagnostics diagnostics) {
        if (bytes.length > MAX_BYTES) {
            diagnostics.add(new Source(fileName, "").token(0, 0),
                    "the file is larger than " + (MAX_BYTES >> 20) + " MB, the most that an experiment may have");
            return Optional.empty();
        }
        return Utf8.decode(fileName, bytes, diagnostics).flatMap(text -> read(fileName, text, diagnostics));
    }

    /**
     * Reads a text.
     *
     * @param fileName the file's name for messages, as the user gave it
     * @return the tree; empty if the text is no JSON. A tree is returned also beside errors that leave it readable,
     *     such as a key that stands twice, so that the rest can be checked in the same go
     */
    public static Optional<Json> read(String fileName, String text, Diagnostics diagnostics) {
        int start = text.startsWith(Utf8.MARK) ? 1 : 0;
        Source source = new Source(fileName, text.substring(start));
        if (start > 0) {
            diagnostics.add(source.token(0, 0), "the file starts with a byte order mark; save it as UTF-8 without one");
        }
        return read(source, source::token, diagnostics);
    }

    /** Reads a text that was written elsewhere than in a file; empty, without a word, if it is no JSON. */
    static Optional<Json> readQuietly(String text, Origin origin) {
        Diagnostics quiet = new Diagnostics();
        Optional<Json> json = read(new Source(origin.toString(), text), origin::part, quiet);
        return quiet.isEmpty() ? json : Optional.empty();
    }

    private static Optional<Json> read(Source source, TreeBuilder.Tokens tokens, Diagnostics diagnostics) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), source.text().toCharArray())) {
            TreeBuilder builder = new TreeBuilder(parser, source, tokens, diagnostics);
            try {
                return Optional.of(builder.document());
            } catch (JacksonException e) {
                new SyntaxError(source, builder.open(), parser.currentTokenLocation(), e).report(diagnostics);
            } catch (MalformedException e) {
                diagnostics.add(e.origin(), e.getMessage());
            }
            return Optional.empty();
        }
    }
}
