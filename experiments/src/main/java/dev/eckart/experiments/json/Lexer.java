package dev.eckart.experiments.json;

import dev.eckart.experiments.json.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text into tokens. Comments and odd spaces are told and left out. */
final class Lexer {

    private static final int LONGEST_NUMBER = 1000;
    private static final int MOST_FAULTS = 1000;
    private static final Pattern UP_TO_QUOTE = Pattern.compile("[^\"\\\\,:\\[\\]{}\r\n]{1,200}+\"");

    private final String text;
    private final QuotedText quoted;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int at;
    private int lineStart;
    private boolean isNewLine = true;

    Lexer(String text) {
        this.text = text;
        this.quoted = new QuotedText(text);
    }

    /** The tokens; the last of them, and no other, is the end. */
    List<Token> tokens() {
        while (at < text.length()) {
            next();
        }
        add(Token.of(Kind.END, at, at, ""));
        return tokens;
    }

    /** What was left out but must not stand there. */
    List<Fault> faults() {
        return faults;
    }

    private void next() {
        char here = text.charAt(at);
        switch (here) {
            case ' ', '\t' -> at++;
            case '\r', '\n' -> startLine();
            case '{' -> symbol(Kind.OPEN_OBJECT);
            case '}' -> symbol(Kind.CLOSE_OBJECT);
            case '[' -> symbol(Kind.OPEN_LIST);
            case ']' -> symbol(Kind.CLOSE_LIST);
            case ':' -> symbol(Kind.COLON);
            case ',' -> symbol(Kind.COMMA);
            case '"' -> add(quoted.read(at, !follows(Kind.COLON)));
            default -> other(here);
        }
    }

    private void other(char here) {
        if (here == '#' || text.startsWith("//", at) || text.startsWith("/*", at)) {
            comment();
        } else if (QuotedText.isForeign(here)) {
            add(quoted.foreign(at));
        } else if (Words.isPart(text.codePointAt(at))) {
            word();
        } else {
            stray();
        }
    }

    private void symbol(Kind kind) {
        add(Token.of(kind, at, at + 1, kind.symbol()));
    }

    /** A comment that does not end is one to the end of its line. */
    private void comment() {
        fault(1, "JSON has no comments");
        int end = text.startsWith("/*", at) ? text.indexOf("*/", at + 2) : -1;
        int start = at;
        at = end < 0 ? endOfLine() : end + 2;
        for (int behind = at; behind > start; behind--) {
            if (text.charAt(behind - 1) == '\n' || text.charAt(behind - 1) == '\r') {
                lineStart = behind;
                return;
            }
        }
    }

    private void word() {
        int end = at;
        while (end < text.length() && Words.isPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        String word = text.substring(at, end);
        Matcher open = UP_TO_QUOTE.matcher(text).region(at, text.length());
        if (open.lookingAt() && (open.end() == end + 1 || Words.isName(word)) && quoted.isQuoteMissing(at)) {
            String content = text.substring(at, open.end() - 1);
            add(faulty(Kind.TEXT, open.end(), content, "the text that ends here has no opening \""));
        } else if (!Words.isNumber(word)) {
            add(Token.of(Kind.WORD, at, end, word));
        } else if (word.length() > LONGEST_NUMBER) {
            add(faulty(Kind.LOST, end, word, "a number of this length is refused"));
        } else {
            add(Token.of(Kind.NUMBER, at, end, word));
        }
    }

    private Token faulty(Kind kind, int end, String content, String message) {
        return Token.faulty(kind, at, end, content, List.of(new Fault(at, end, message)), false);
    }

    private void stray() {
        int point = text.codePointAt(at);
        int length = Character.charCount(point);
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT) {
            String name = String.format(Locale.ROOT, "U+%04X", point);
            fault(length, "the invisible character " + name + " stands outside of a text; a space is enough");
            at += length;
        } else {
            add(Token.of(Kind.STRAY, at, at + length, text.substring(at, at + length)));
        }
    }

    private void fault(int length, String message) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(at, at + length, message));
        }
    }

    private void startLine() {
        at++;
        lineStart = at;
        isNewLine = true;
    }

    private void add(Token token) {
        tokens.add(token.indented(isNewLine ? at - lineStart : Token.WITHIN_LINE));
        at = token.end();
        isNewLine = false;
    }

    private boolean follows(Kind kind) {
        return !tokens.isEmpty() && tokens.getLast().kind() == kind;
    }

    private int endOfLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
