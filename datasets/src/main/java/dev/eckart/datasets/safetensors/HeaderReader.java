package dev.eckart.datasets.safetensors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads as much of JSON as headers have: objects, lists, texts and whole numbers that are not negative. */
final class HeaderReader {

    private final String text;
    private int at;

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
        while (peek() != '}') {
            String key = string();
            expect(':');
            if (members.put(key, value()) != null) {
                throw new IllegalArgumentException("the header names \"" + key + "\" twice");
            }
            separate('}');
        }
        expect('}');
        return members;
    }

    private List<Object> list() {
        List<Object> elements = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            elements.add(value());
            separate(']');
        }
        expect(']');
        return elements;
    }

    private Long number() {
        int begin = at;
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
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
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
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
