package dev.eckart.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** All changes of a single token of a file. */
final class Mutants {

    /** Whether all of them are tried, which takes minutes, or a sample. */
    static final boolean ALL = "all".equals(System.getProperty("eckart.mutations"));

    private static final List<String> PUNCTUATION = List.of("{", "}", "[", "]", ",", ":");
    private static final List<String> VALUES = List.of("null", "true", "7", "-0.5", "\"x\"", "{}", "[]");

    private final String file;
    private final String text;
    private final List<Token> tokens;
    private final List<Mutant> mutants = new ArrayList<>();
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2);

    private Mutants(String file, String text) {
        this.file = file;
        this.text = text;
        this.tokens = Token.of(text);
    }

    /** Each token left out, doubled, swapped with the next, of another kind, misspelt. */
    static List<Mutant> of(String file, String text) {
        Mutants mutants = new Mutants(file, text);
        for (int i = 0; i < mutants.tokens.size(); i++) {
            mutants.add(i);
        }
        return mutants.mutants;
    }

    private void add(int position) {
        Token token = tokens.get(position);
        replace("left out", token, "");
        replace("doubled", token, token.text() + " " + token.text());
        if (position + 1 < tokens.size() && !tokens.get(position + 1).text().equals(token.text())) {
            swap(token, tokens.get(position + 1));
        }
        List<String> others = token.role() == Token.Role.PUNCTUATION ? PUNCTUATION : VALUES;
        others.stream().filter(other -> !other.equals(token.text())).forEach(other ->
                replace("as " + other, token, other));
        if (token.quoted() && token.text().length() > 2) {
            for (Slip slip : Slip.values()) {
                slip.in(token.word(), random).filter(typo -> !typo.contains("\"")).ifPresent(typo ->
                        replace("as " + typo, token, "\"" + typo + "\""));
            }
        }
    }

    private void swap(Token token, Token next) {
        String swapped = next.text() + text.substring(token.end(), next.start()) + token.text();
        mutants.add(new Mutant(file, "swapped with " + next.text(), token,
                List.of(line(token), line(next)), with(token.start(), next.end(), swapped)));
    }

    private void replace(String change, Token token, String other) {
        mutants.add(new Mutant(
                file, change, token, List.of(line(token)), with(token.start(), token.end(), other)));
    }

    private String with(int start, int end, String other) {
        return text.substring(0, start) + other + text.substring(end);
    }

    private int line(Token token) {
        return 1 + (int) text.substring(0, token.start()).chars().filter(unit -> unit == '\n').count();
    }
}
