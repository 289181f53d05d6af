package dev.eckart.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A token of a valid experiment file.
 *
 * @param start where it starts in the text
 * @param text the token as it is written
 * @param role what it stands for
 */
record Token(int start, String text, Role role) {

    /** What a token stands for. */
    enum Role {
        /** A bracket, a colon or a comma. */
        PUNCTUATION,
        /** A key that the language has. */
        KEY,
        /** A key that the file's author has chosen: the name of a model, say. */
        NAME,
        /** A number, a text, true or false. */
        VALUE
    }

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.0-9eE]+|true|false|null|[{}\\[\\],:]");
    private static final Set<String> NAMED =
            Set.of("models", "metrics", "comparisons", "printed", "unstated", "columns");

    /** All tokens of a text, in order. */
    static List<Token> of(String text) {
        List<MatchResult> matches = TOKEN.matcher(text).results().toList();
        List<Token> tokens = new ArrayList<>();
        Deque<String> parents = new ArrayDeque<>();
        String last = "";
        for (int i = 0; i < matches.size(); i++) {
            String token = matches.get(i).group();
            boolean key = i + 1 < matches.size() && matches.get(i + 1).group().equals(":");
            tokens.add(new Token(matches.get(i).start(), token, role(token, key, parents)));
            switch (token) {
                case "{", "[" -> {
                    parents.push(last);
                    last = "";
                }
                case "}", "]" -> parents.pop();
                case ":", "," -> { }
                default -> last = key ? token.substring(1, token.length() - 1) : "";
            }
        }
        return tokens;
    }

    private static Role role(String token, boolean key, Deque<String> parents) {
        if (token.length() == 1 && "{}[],:".contains(token)) {
            return Role.PUNCTUATION;
        }
        boolean named = !parents.isEmpty() && NAMED.contains(parents.getFirst());
        return !key ? Role.VALUE : named ? Role.NAME : Role.KEY;
    }

    /** Where it ends in the text. */
    int end() {
        return start + text.length();
    }

    /** Whether it is a text in quotes. */
    boolean quoted() {
        return text.startsWith("\"");
    }

    /** What is in the quotes, or the token itself. */
    String word() {
        return quoted() ? text.substring(1, text.length() - 1) : text;
    }
}
