package dev.eckart.datasets.safetensors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads as much of JSON as headers have: objects, lists, texts and whole numbers that are not negative. */
final class HeaderReader {

    /** A header is an object of objects of lists. */
    private static final int MOST_NESTED = 3;

    private final String text;
    private int at;
    private int depth;

    private HeaderReader(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if the text is something else */
    static Map<String, Object> read(String text) {
        HeaderReader reader = new HeaderReader(text);
        Map<String, Object> header = reader.object();
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.unexpected();
        }
        return header;
    }

    private Object value() {
        if (depth == MOST_NESTED && "{[".indexOf(peek()) >= 0) {
            throw unexpected();
        }
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new TreeMap<>();
        expect('{');
        depth++;
        while (peek() != '}') {
            String key = string();
            expect(':');
            if (members.put(key, value()) != null) {
                throw new IllegalArgumentException("the header names \"" + key + "\" twice");
            }
            separate('}');
        }
        expect('}');
        depth--;
        return members;
    }

    private List<Object> list() {
        List<Object> elements = new ArrayList<>();
        expect('[');
        depth++;
        while (peek() != ']') {
            elements.add(value());
            separate(']');
        }
        expect(']');
        depth--;
        return elements;
    }

    private Long number() {
        int begin = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (begin == at || at - begin > 18) {
            throw unexpected();
        }
        return Long.valueOf(text.substring(begin, at));
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        expect('"');
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return string.toString();
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw unexpected();
        };
    }

    private char codeUnit() {
        if (at + 4 > text.length()) {
            throw unexpected();
        }
        String digits = text.substring(at, at + 4);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw unexpected();
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    /** Takes the comma behind an element, if it is not the last. */
    private void separate(char end) {
        if (peek() != end) {
            expect(',');
            if (peek() == end) {
                throw unexpected();
            }
        }
    }

    private char peek() {
        skipSpace();
        if (at == text.length()) {
            throw unexpected();
        }
        return text.charAt(at);
    }

    private void expect(char expected) {
        if (peek() != expected) {
            throw unexpected();
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("no safetensors file: its header is not as expected at character " + at);
    }
}
