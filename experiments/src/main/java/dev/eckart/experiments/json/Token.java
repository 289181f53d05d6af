package dev.eckart.experiments.json;

import java.util.List;

/**
 * A piece of a text that means something.
 *
 * @param start where it starts, in chars
 * @param end behind its last char
 * @param text of a text, what it says; of anything else, how it is written
 * @param faults what is wrong with it in any place
 * @param guessed whether a fault leaves open what was meant
 * @param indentation how many chars stand before the first token of a line; of others, {@value #WITHIN_LINE}
 */
record Token(Kind kind, int start, int end, String text, List<Fault> faults, boolean guessed, int indentation) {

    static final int WITHIN_LINE = -1;


    /** What a token is. */
    enum Kind {
        OPEN_OBJECT("{"), CLOSE_OBJECT("}"), OPEN_LIST("["), CLOSE_LIST("]"), COLON(":"), COMMA(","),
        /** A text or a key in quotes, whatever these are. */
        TEXT(""),
        /** A number as JSON has it. */
        NUMBER(""),
        /** Letters and digits that are neither, among them {@code true}, {@code false} and {@code null}. */
        WORD(""),
        /** A character that has no business outside of a text. */
        STRAY(""),
        /** Something that was lost, of which all has been said. */
        LOST(""),
        /** The end of the file. */
        END("");

        private final String symbol;

        Kind(String symbol) {
            this.symbol = symbol;
        }

        /** How a bracket, a colon or a comma is written. */
        String symbol() {
            return symbol;
        }

        boolean opens() {
            return this == OPEN_OBJECT || this == OPEN_LIST;
        }

        boolean closes() {
            return this == CLOSE_OBJECT || this == CLOSE_LIST;
        }

        boolean isBracket() {
            return opens() || closes();
        }

        /** A text, a number or a word. */
        boolean isScalar() {
            return this == TEXT || this == NUMBER || this == WORD;
        }

        /** Whether a token of another kind may stand behind one of this kind somewhere. */
        boolean mayPrecede(Kind next) {
            return switch (this) {
                case OPEN_OBJECT, OPEN_LIST -> next.isScalar() || next.isBracket() || next == LOST;
                case COLON, COMMA -> next.isScalar() || next.opens() || next == LOST;
                case CLOSE_OBJECT, CLOSE_LIST -> next.closes() || next == COMMA || next == END;
                case TEXT, NUMBER, WORD, LOST -> next.closes() || next == COMMA || next == END || next == COLON;
                case STRAY, END -> false;
            };
        }

        /** The other bracket of the pair. */
        Kind partner() {
            return switch (this) {
                case OPEN_OBJECT -> CLOSE_OBJECT;
                case CLOSE_OBJECT -> OPEN_OBJECT;
                case OPEN_LIST -> CLOSE_LIST;
                case CLOSE_LIST -> OPEN_LIST;
                case COLON, COMMA, TEXT, NUMBER, WORD, STRAY, LOST, END ->
                    throw new IllegalStateException(this + " is no bracket");
            };
        }
    }

    /** A sound token. */
    static Token of(Kind kind, int start, int end, String text) {
        return new Token(kind, start, end, text, List.of(), false, WITHIN_LINE);
    }

    /** A token that is wrong in any place. */
    static Token faulty(Kind kind, int start, int end, String text, List<Fault> faults, boolean guessed) {
        return new Token(kind, start, end, text, faults, guessed, WITHIN_LINE);
    }

    /** A bracket, a colon or a comma that does not stand in the text. */
    static Token absent(Kind kind, int place, boolean guessed) {
        return new Token(kind, place, place, kind.symbol(), List.of(), guessed, WITHIN_LINE);
    }

    /** This token, taken for one of another kind. */
    Token as(Kind other) {
        return new Token(other, start, end, other.symbol(), List.of(), guessed, indentation);
    }

    /** This token as the first of a line, or with {@value #WITHIN_LINE} not. */
    Token indented(int chars) {
        return chars == indentation ? this : new Token(kind, start, end, text, faults, guessed, chars);
    }

    boolean startsLine() {
        return indentation >= 0;
    }

    /** Of a bracket, what starts with it or ends with it. */
    String container() {
        return kind == Kind.OPEN_OBJECT || kind == Kind.CLOSE_OBJECT ? "object" : "list";
    }
}
