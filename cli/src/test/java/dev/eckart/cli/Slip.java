package dev.eckart.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The slips of a typist. */
enum Slip {

    /** A letter is left out. */
    DROPPED,
    /** A letter is typed twice. */
    DOUBLED,
    /** Two neighbouring letters change their places. */
    SWAPPED,
    /** The key beside the right one is hit. */
    NEIGHBOUR,
    /** A letter is in the other case. */
    CASE;

    private static final List<String> ROWS = List.of("1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm");

    /** The word with this slip at a random place; empty where the place has none, as a digit has no case. */
    Optional<String> in(String word, RandomGenerator random) {
        int at = random.nextInt(word.length());
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        char letter = word.charAt(at);
        String slipped = switch (this) {
            case DROPPED -> before + after;
            case DOUBLED -> before + letter + letter + after;
            case SWAPPED -> after.isEmpty() ? word : before + after.charAt(0) + letter + after.substring(1);
            case NEIGHBOUR -> before + neighbour(letter, random.nextBoolean()) + after;
            case CASE -> before + otherCase(letter) + after;
        };
        return Optional.of(slipped).filter(text -> !text.equals(word) && !text.isEmpty());
    }

    private static char neighbour(char letter, boolean right) {
        String row = ROWS.stream()
                .filter(keys -> keys.indexOf(Character.toLowerCase(letter)) >= 0)
                .findFirst()
                .orElse(String.valueOf(letter));
        int at = row.indexOf(Character.toLowerCase(letter)) + (right ? 1 : -1);
        return row.length() == 1 ? letter : row.charAt(at < 0 ? 1 : at == row.length() ? row.length() - 2 : at);
    }

    private static String otherCase(char letter) {
        String same = String.valueOf(letter);
        String upper = same.toUpperCase(Locale.ROOT);
        return same.equals(upper) ? same.toLowerCase(Locale.ROOT) : upper;
    }
}
