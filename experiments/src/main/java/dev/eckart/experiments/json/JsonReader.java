package dev.eckart.experiments.json;

import dev.eckart.experiments.json.Token.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads strict JSON (RFC 8259) in UTF-8: no comments, no byte order mark, no text after the end, no key twice, at most
 * {@value #MAX_DEPTH} levels and {@value #MAX_BYTES} bytes. Numbers are kept as they were written. Whatever is wrong is
 * told where it stands, and the reading goes on behind it. Stateless.
 */
public final class JsonReader {

    /** The greatest length of a file, in bytes. */
    public static final int MAX_BYTES = 4 << 20;

    /** The deepest nesting of objects and lists. */
    public static final int MAX_DEPTH = 100;

    static final String TOO_DEEP = "nested deeper than " + MAX_DEPTH + " levels";

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
        Utf8 decoded = Utf8.decode(bytes);
        return read(fileName, decoded.fault().isPresent() ? decoded : Utf8.of(decoded.text()), diagnostics);
    }

    /**
     * Reads a text.
     *
     * @param fileName the file's name for messages, as the user gave it
     * @return the tree; empty if nothing of the text can be read. A tree is returned also beside errors, with a
     *     {@link Json.Broken} for each value that could not be read, so that the rest can be checked in the same go:
     *     only without any error is it what the text says
     */
    public static Optional<Json> read(String fileName, String text, Diagnostics diagnostics) {
        return read(fileName, Utf8.of(text), diagnostics);
    }

    /** Reads a text that was written elsewhere than in a file; empty, without a word, if it is no JSON. */
    static Optional<Json> readQuietly(String text, Origin origin) {
        Diagnostics quiet = new Diagnostics();
        Optional<Json> json = read(new Source(origin.toString(), text), origin::part, quiet);
        return quiet.isEmpty() ? json : Optional.empty();
    }

    private static Optional<Json> read(String fileName, Utf8 decoded, Diagnostics diagnostics) {
        Source source = new Source(fileName, decoded.text());
        decoded.fault().ifPresent(fault -> add(fault, source::token, diagnostics));
        int nul = decoded.text().indexOf('\0');
        if (nul >= 0) {
            diagnostics.add(source.token(nul, nul + 1), "the file is no text: found a character of code 0");
            return Optional.empty();
        }
        return read(source, source::token, diagnostics);
    }

    private static Optional<Json> read(Source source, Origins origins, Diagnostics diagnostics) {
        Lexer lexer = new Lexer(source.text());
        List<Token> tokens = lexer.tokens();
        Brackets brackets = Brackets.of(tokens, false);
        if (!brackets.isBalanced() && brackets.tooDeep().isPresent()) {
            Token deep = brackets.tooDeep().get();
            diagnostics.add(origins.between(deep.start(), deep.end()), TOO_DEEP);
            return Optional.empty();
        }
        lexer.faults().forEach(fault -> add(fault, origins, diagnostics));
        Repair repair = Repair.of(source, tokens);
        repair.faults().forEach(fault -> add(fault, origins, diagnostics));
        TreeBuilder builder = new TreeBuilder(new Cursor(source, origins, repair.tokens(), diagnostics));
        Json json = builder.document();
        if (builder.unfinished().isPresent() && !repair.given() && isSound(source, tokens)) {
            add(unfinished(source, repair.tokens()), origins, diagnostics);
        }
        return json instanceof Json.Broken ? Optional.empty() : Optional.of(json);
    }

    private static void add(Fault fault, Origins origins, Diagnostics diagnostics) {
        diagnostics.add(origins.between(fault.start(), fault.end()), fault.message());
    }

    /** Whether the last token before the end gave no reason for an error of its own; a text without its quote does. */
    private static boolean isSound(Source source, List<Token> tokens) {
        if (tokens.size() < 2) {
            return true;
        }
        Token last = tokens.get(tokens.size() - 2);
        boolean cut = last.kind() == Kind.WORD && !Words.isConstant(last.text())
                && last.end() == source.text().length();
        return last.faults().isEmpty() && !cut;
    }

    /** A text that ends too early, told behind its last token or on the empty line where the bracket should stand. */
    private static Fault unfinished(Source source, List<Token> tokens) {
        List<Token> open = Brackets.of(tokens, false).open();
        Token innermost = open.getFirst();
        int end = tokens.get(tokens.size() - 2).end();
        int indentation = source.lineIndentation(innermost.start());
        int place = source.emptyLine(end, source.text().length(), indentation).orElse(end);
        String missing = open.stream().map(token -> token.kind().partner().symbol()).collect(Collectors.joining());
        return new Fault(place, place, "the file ends within the " + innermost.container() + " that starts at "
                + source.token(innermost.start(), innermost.end()) + ", expected " + Found.word(missing));
    }
}
