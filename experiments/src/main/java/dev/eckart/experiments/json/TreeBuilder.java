package dev.eckart.experiments.json;

import dev.eckart.experiments.json.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Builds the tree of one text from its tokens, and goes on behind whatever is wrong: what cannot be read is left out up
 * to the next comma, closing bracket or key. Every closing bracket ends the innermost object or list, whatever it looks
 * like; see {@link Repair}.
 */
final class TreeBuilder {

    private final Cursor cursor;
    private final Scalars scalars;
    private final Deque<Token> open = new ArrayDeque<>();
    private Optional<Token> unfinished = Optional.empty();

    TreeBuilder(Cursor cursor) {
        this.cursor = cursor;
        this.scalars = new Scalars(cursor);
    }

    /** The object or list within which the text ends, if it ends too early. */
    Optional<Token> unfinished() {
        return unfinished;
    }

    Json document() {
        if (cursor.is(Kind.END)) {
            cursor.error(cursor.peek(), "the file is empty, expected an object");
        }
        while (cursor.is(Kind.COMMA) || cursor.is(Kind.COLON) || cursor.peek().kind().closes()) {
            cursor.unexpected("an object");
            cursor.skip();
        }
        Json root = cursor.isKey(0) ? bare() : value(false);
        if (!cursor.is(Kind.END)) {
            cursor.error(cursor.peek(), "the text goes on after its end: found " + cursor.shown(cursor.peek()));
        }
        return root;
    }

    /** An object without its brackets. */
    private Json bare() {
        Token bracket = Token.absent(Kind.OPEN_OBJECT, cursor.peek().start(), false);
        cursor.error(bracket, "a { is missing before the first key");
        return object(bracket);
    }

    /** @param inObject whether a comma must be followed by a key */
    Json value(boolean inObject) {
        return switch (cursor.peek().kind()) {
            case OPEN_OBJECT, OPEN_LIST -> container(cursor.take());
            case TEXT -> scalars.text();
            case NUMBER -> scalars.number(inObject);
            case WORD -> scalars.word();
            case LOST -> broken(cursor.take());
            case STRAY -> stray(inObject);
            case COMMA, COLON -> misplaced();
            case CLOSE_OBJECT, CLOSE_LIST -> absent();
            case END -> nothing();
        };
    }

    private Json container(Token bracket) {
        if (open.size() == JsonReader.MAX_DEPTH) {
            cursor.error(bracket, JsonReader.TOO_DEEP);
            cursor.skipContent();
            cursor.skip();
            return broken(bracket);
        }
        open.push(bracket);
        Json content = bracket.kind() == Kind.OPEN_OBJECT ? object(bracket) : listOrKeys(bracket);
        open.pop();
        if (cursor.is(Kind.END)) {
            unfinished = unfinished.or(() -> Optional.of(bracket));
            cursor.doubted(bracket);
            return content;
        }
        boolean guessed = cursor.take().guessed();
        if (guessed) {
            open.stream().findFirst().ifPresent(cursor::doubted);
        }
        return guessed ? broken(bracket) : content;
    }

    private Json object(Token bracket) {
        Members members = new Members(this, cursor, bracket);
        while (!cursor.isAtEnd()) {
            if (cursor.is(Kind.COMMA) && cursor.peek(1).kind() != Kind.COLON) {
                commaTooMany();
            } else {
                members.next();
                separator(true);
            }
        }
        return new Json.Obj(cursor.origin(bracket), members.all());
    }

    private Json listOrKeys(Token bracket) {
        if (cursor.isKey(0) && !cursor.is(Kind.NUMBER) && cursor.hasKeysOnly()) {
            cursor.error(bracket, "unexpected [, expected {: a list has no keys");
            cursor.doubted(bracket);
            return object(bracket);
        }
        List<Json> elements = new ArrayList<>();
        while (!cursor.isAtEnd()) {
            if (cursor.is(Kind.COMMA)) {
                commaTooMany();
            } else {
                elements.add(value(false));
                separator(false);
            }
        }
        return new Json.Array(cursor.origin(bracket), elements);
    }

    private void commaTooMany() {
        cursor.error(cursor.take(), "a comma too many");
        while (cursor.is(Kind.COMMA)) {
            cursor.skip();
        }
    }

    /** What stands between two members or elements, or before the closing bracket. */
    private void separator(boolean inObject) {
        if (cursor.is(Kind.COMMA)) {
            Token comma = cursor.take();
            if (cursor.peek().kind().closes()) {
                cursor.error(comma, "a comma too many before " + cursor.peek().text());
            }
        } else if (cursor.isAdjacent() && cursor.is(Kind.WORD)) {
            cursor.error(cursor.peek(), "unexpected " + cursor.shown(cursor.peek())
                    + " behind the text; a \" within a text is written \\\"");
            skipToNext(inObject);
        } else if (inObject ? cursor.isKey(0) : cursor.isValue(0) && !cursor.isKey(0)) {
            cursor.missing("a comma is missing");
        } else if (!cursor.isAtEnd()) {
            cursor.unexpected(inObject ? "a comma or }" : "a comma or ]");
            skipToNext(inObject);
        }
    }

    /** Goes on behind a comma or, with the next key or a value, behind a colon in place of one. */

    private void skipToNext(boolean inObject) {
        boolean colon = cursor.is(Kind.COLON);
        if (colon) {
            cursor.skip();
        }
        if (inObject || !colon || !cursor.isValue(0)) {
            cursor.skipItem(inObject);
            if (cursor.is(Kind.COMMA)) {
                cursor.skip();
            }
        }
    }

    private Json stray(boolean inObject) {
        Token stray = cursor.peek();
        cursor.unexpected("a value");
        while (cursor.is(Kind.STRAY)) {
            cursor.skip();
        }
        return cursor.isValue(0) && !cursor.isKey(0) ? value(inObject) : broken(stray);
    }

    /** A comma or a colon, which may stand in place of the value or before one that is missing. */
    private Json misplaced() {
        Token token = cursor.peek();
        Kind next = cursor.peek(1).kind();
        if (token.kind() == Kind.COLON || next == Kind.COMMA || next.closes()) {
            cursor.unexpected("a value");
            cursor.skip();
            return broken(token);
        }
        return absent();
    }

    private Json absent() {
        cursor.missing("a value is missing");
        return nothing();
    }

    /** What stands for a value that is missing before the next token. */
    Json nothing() {
        return new Json.Broken(cursor.origin(Token.absent(Kind.LOST, cursor.peek().start(), true)));
    }

    private Json broken(Token token) {
        return new Json.Broken(cursor.doubted(token));
    }
}
