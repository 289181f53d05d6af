package dev.eckart.experiments.json;

import dev.eckart.experiments.json.Token.Kind;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The keys of one object and their values. Of a key that stands twice, the first holds. */
final class Members {

    private static final String KEY = "a key in double quotes";

    private final TreeBuilder values;
    private final Cursor cursor;
    private final Token object;
    private final SequencedMap<String, Json.Member> all = new LinkedHashMap<>();

    Members(TreeBuilder values, Cursor cursor, Token object) {
        this.values = values;
        this.cursor = cursor;
        this.object = object;
    }

    SequencedMap<String, Json.Member> all() {
        return all;
    }

    /** Reads the next key and its value; at least one token. */
    void next() {
        Token key = cursor.peek();
        boolean name = key.kind() == Kind.WORD && Words.isName(key.text());
        if (key.kind() == Kind.TEXT) {
            cursor.take();
        } else if (cursor.isKey(0) || (name && (cursor.isValue(1) || cursor.peek(1).kind() == Kind.STRAY))) {
            cursor.unexpected(KEY + ": " + Found.quoted(key.text()));
            cursor.skip();
        } else {
            lost();
            return;
        }
        put(key);
    }

    /** Something that is no key, along with the value that it may have. */
    private void lost() {
        cursor.doubted(object);
        if (!cursor.is(Kind.LOST)) {
            cursor.unexpected(KEY);
        }
        boolean colon = cursor.is(Kind.COLON) || cursor.peek(1).kind() == Kind.COLON;
        if (cursor.peek().kind().opens()) {
            values.value(true);
        } else if (!cursor.is(Kind.COLON)) {
            cursor.skip();
        }
        if (colon && cursor.is(Kind.COLON)) {
            cursor.skip();
        }
        if (colon && cursor.isValue(0) && !cursor.isKey(0)) {
            values.value(true);
        }
        cursor.skipItem(true);
    }

    private void put(Token key) {
        Origin origin = key.guessed() ? cursor.doubted(key) : cursor.origin(key);
        if (key.guessed()) {
            cursor.doubted(object);
        }
        Json value = colon() ? values.value(true) : values.nothing();
        Json.Member first = all.putIfAbsent(key.text(), new Json.Member(origin, value));
        if (first != null) {
            cursor.error(key, "key " + Found.quoted(key.text()) + " stands here again; it stands first at "
                    + first.key());
        }
    }

    /** Reads the colon or what stands in its place; false if the value is missing, too. */
    private boolean colon() {
        if (cursor.is(Kind.COLON)) {
            cursor.skip();
            while (cursor.is(Kind.COLON)) {
                cursor.unexpected("a value");
                cursor.skip();
            }
            return true;
        }
        return (cursor.is(Kind.STRAY) || isInPlaceOfColon()) ? instead() : none();
    }

    private boolean instead() {
        cursor.unexpected("a colon");
        do {
            cursor.skip();
        } while (cursor.is(Kind.STRAY) || cursor.is(Kind.COLON));
        return true;
    }

    private boolean none() {
        boolean value = cursor.isValue(0) && !(cursor.isKey(0) && cursor.isOnNewLine());
        if (!cursor.is(Kind.END)) {
            cursor.missing(
                    value ? "a colon is missing after the key" : "a colon and a value are missing after the key");
        }
        return value;
    }

    /** Whether a comma or a value stands where the colon should, before the colon or the value. */
    private boolean isInPlaceOfColon() {
        boolean value = cursor.isValue(1) && !cursor.isKey(1);
        return cursor.is(Kind.COMMA) ? value
                : cursor.peek().kind().isScalar()
                        && (value || (cursor.isKey(0) && !cursor.isOnNewLine()));
    }
}
