package dev.eckart.experiments.json;

import dev.eckart.experiments.json.Token.Kind;
import java.util.Optional;

/** Texts, numbers and words as values. What was plainly meant is taken for what was written, beside the error. */
final class Scalars {

    private final Cursor cursor;

    Scalars(Cursor cursor) {
        this.cursor = cursor;
    }

    Json text() {
        Token token = cursor.take();
        return new Json.Text(token.guessed() ? cursor.doubted(token) : cursor.origin(token), token.text());
    }

    /** A number; one with a decimal comma is three tokens. */
    Json number(boolean inObject) {
        Token token = cursor.take();
        if (!inObject || !isDecimalComma()) {
            return new Json.Numeral(cursor.origin(token), token.text());
        }
        cursor.skip();
        Token decimals = cursor.take();
        String meant = token.text() + "." + decimals.text();
        cursor.error(new Fault(token.start(), decimals.end(),
                token.text() + "," + decimals.text() + " is no JSON number; write " + meant));
        return Words.isNumber(meant) ? new Json.Numeral(cursor.doubted(token), meant)
                : new Json.Broken(cursor.doubted(token));
    }

    Json word() {
        Token token = cursor.take();
        String word = token.text();
        if (word.equals("null")) {
            return new Json.Null(cursor.origin(token));
        } else if (Words.isConstant(word)) {
            return new Json.Bool(cursor.origin(token), Boolean.parseBoolean(word));
        }
        cursor.error(token, Words.fault(word));
        while (isMoreOfText()) {
            cursor.skip();
        }
        return meant(token);
    }

    private Json meant(Token token) {
        Optional<String> number = Words.meantNumber(token.text());
        Optional<Boolean> truth = Words.meantTruth(token.text());
        if (number.isPresent()) {
            return new Json.Numeral(cursor.doubted(token), number.get());
        } else if (truth.isPresent()) {
            return new Json.Bool(cursor.doubted(token), truth.get());
        } else if (Words.isNothing(token.text()) || !Words.isName(token.text())) {
            return new Json.Broken(cursor.doubted(token));
        }
        return new Json.Text(cursor.doubted(token), token.text());
    }

    private boolean isDecimalComma() {
        return cursor.is(Kind.COMMA) && cursor.isAdjacent()
                && cursor.peek(1).kind() == Kind.NUMBER
                && cursor.peek().end() == cursor.peek(1).start()
                && !cursor.isKey(1);
    }

    /** Whether another word of a text without quotes stands here. */
    private boolean isMoreOfText() {
        boolean word = cursor.is(Kind.WORD) || cursor.is(Kind.NUMBER);
        return word && !cursor.isKey(0) && !cursor.isOnNewLine();
    }
}
