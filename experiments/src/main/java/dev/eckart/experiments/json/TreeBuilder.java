package dev.eckart.experiments.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds the tree of one text from its tokens. */
final class TreeBuilder {

    /** Where a token is from, given its start and end within the text. */
    interface Tokens {
        Origin between(int start, int end);
    }

    private final JsonParser parser;
    private final Source source;
    private final Tokens tokens;
    private final Diagnostics diagnostics;
    private final Deque<Integer> open = new ArrayDeque<>();

    TreeBuilder(JsonParser parser, Source source, Tokens tokens, Diagnostics diagnostics) {
        this.parser = parser;
        this.source = source;
        this.tokens = tokens;
        this.diagnostics = diagnostics;
    }

    /** Where the objects and lists start that have not ended yet, innermost first. */
    Deque<Integer> open() {
        return open;
    }

    Json document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new MalformedException(tokens.between(0, 0), "the file is empty, expected an object");
        }
        Json json = value(first);
        if (parser.nextToken() != null) {
            throw new MalformedException(here(), "the text goes on after its end");
        }
        return json;
    }

    private Json value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String literal = parser.getString();
                yield new Json.Numeral(tokens.between(start(), start() + literal.length()), literal);
            }
            case VALUE_TRUE -> new Json.Bool(here(), true);
            case VALUE_FALSE -> new Json.Bool(here(), false);
            case VALUE_NULL -> new Json.Null(here());
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a value cannot start with " + token);
        };
    }

    private Json object() {
        Origin origin = enter();
        SequencedMap<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Origin key = string(name);
            Json value = value(parser.nextToken());
            Json.Member first = members.putIfAbsent(name, new Json.Member(key, value));
            if (first != null) {
                diagnostics.add(key,
                        "key " + Found.quoted(name) + " stands here again; it stands first at " + first.key());
            }
        }
        open.pop();
        return new Json.Obj(origin, members);
    }

    private Json array() {
        Origin origin = enter();
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token));
        }
        open.pop();
        return new Json.Array(origin, elements);
    }

    private Json text() {
        String value = parser.getString();
        return new Json.Text(string(value), value);
    }

    /** The origin of a text or a key, which must be fit for UTF-8. */
    private Origin string(String value) {
        Origin origin = tokens.between(start(), endOfString(start()));
        if (value.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            diagnostics.add(origin, "half of a surrogate pair stands alone in this text");
        }
        return origin;
    }

    private Origin enter() {
        if (open.size() == JsonReader.MAX_DEPTH) {
            throw new MalformedException(here(), "nested deeper than " + JsonReader.MAX_DEPTH + " levels");
        }
        open.push(start());
        return here();
    }

    private Origin here() {
        return tokens.between(start(), start() + Math.max(1, parser.getString().length()));
    }

    private int start() {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    private int endOfString(int start) {
        int at = start + 1;
        while (source.text().charAt(at) != '"') {
            at += source.text().charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
