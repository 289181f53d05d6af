package dev.eckart.experiments.json;

import dev.eckart.experiments.json.Token.Kind;
import java.util.List;

/** Walks over the tokens of a text and tells what is wrong with them. */
final class Cursor {

    private static final int MOST_ERRORS = 1000;

    private final Source source;
    private final Origins origins;
    private final List<Token> tokens;
    private final Diagnostics diagnostics;
    private int at;
    private int errors;
    private int lastError = -1;

    Cursor(Source source, Origins origins, List<Token> tokens, Diagnostics diagnostics) {
        this.source = source;
        this.origins = origins;
        this.tokens = tokens;
        this.diagnostics = diagnostics;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int further) {
        return tokens.get(Math.min(at + further, tokens.size() - 1));
    }

    boolean is(Kind kind) {
        return peek().kind() == kind;
    }

    /** Whether an object or a list cannot go on. */
    boolean isAtEnd() {
        return peek().kind().closes() || is(Kind.END);
    }

    /** Whether a key stands at some tokens further, in quotes or not, with its colon. */
    boolean isKey(int further) {
        return peek(further).kind().isScalar() && peek(further + 1).kind() == Kind.COLON;
    }

    /** Whether the list that has just started has a key for each of its elements. */
    boolean hasKeysOnly() {
        int keys = 0;
        int commas = 0;
        int depth = 0;
        for (int ahead = at; depth >= 0 && ahead < tokens.size(); ahead++) {
            Kind kind = tokens.get(ahead).kind();
            depth += kind.opens() ? 1 : kind.closes() ? -1 : 0;
            keys += depth == 0 && kind == Kind.COLON ? 1 : 0;
            commas += depth == 0 && kind == Kind.COMMA ? 1 : 0;
        }
        return keys > commas;
    }

    /** Whether a value starts at some tokens further. */
    boolean isValue(int further) {
        Kind kind = peek(further).kind();
        return kind.isScalar() || kind.opens() || kind == Kind.LOST;
    }

    /** Whether no space stands before the next token. */
    boolean isAdjacent() {
        return at > 0 && tokens.get(at - 1).end() == peek().start();
    }

    /** Whether the next token stands on another line than the one before it. */
    boolean isOnNewLine() {
        return peek().startsLine();
    }

    /** Takes the next token, and tells what is wrong with it. */
    Token take() {
        Token token = peek();
        token.faults().forEach(this::error);
        skip();
        return token;
    }

    /** Takes the next token without a word. */
    void skip() {
        at = Math.min(at + 1, tokens.size() - 1);
    }

    /** Skips what stands up to the next comma, closing bracket or, in an object, key. */
    void skipItem(boolean inObject) {
        while (!isAtEnd() && !is(Kind.COMMA) && !(inObject && isKey(0))) {
            if (peek().kind().opens()) {
                skip();
                skipContent();
            }
            skip();
        }
    }

    /** Skips what stands before the closing bracket of the object or list that has just started. */
    void skipContent() {
        for (int depth = 0; !is(Kind.END) && (depth > 0 || !isAtEnd()); skip()) {
            depth += peek().kind().opens() ? 1 : peek().kind().closes() ? -1 : 0;
        }
    }

    void unexpected(String expected) {
        error(peek(), "unexpected " + shown(peek()) + ", expected " + expected);
    }

    /** Tells that something is missing behind the token before, unless that is to blame already. */
    void missing(String what) {
        int place = behind();
        boolean told = at > 0 && (lastError >= place || tokens.get(at - 1).start() == place);
        if (!told) {
            error(new Fault(place, place, what));
        }
    }

    void error(Token token, String message) {
        error(new Fault(token.start(), token.end(), message));
    }

    void error(Fault fault) {
        lastError = Math.max(lastError, fault.end());
        if (errors++ < MOST_ERRORS) {
            diagnostics.add(origins.between(fault.start(), fault.end()), fault.message());
        }
    }

    /** A token as it is written. */
    String shown(Token token) {
        return Found.word(source.text().substring(token.start(), token.end()));
    }

    Origin origin(Token token) {
        return origins.between(token.start(), token.end());
    }

    /** An origin at which nothing more will be told. */
    Origin doubted(Token token) {
        Origin origin = origin(token);
        diagnostics.doubt(origin);
        return origin;
    }

    /** How many errors were told. */
    int errors() {
        return errors;
    }

    private int behind() {
        return at == 0 ? 0 : tokens.get(at - 1).end();
    }
}
