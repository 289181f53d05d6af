package dev.eckart.components;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The name that somebody probably meant: the nearest by the restricted Damerau–Levenshtein distance (insertions,
 * deletions, substitutions and swaps of neighbours; Damerau 1964, doi:10.1145/363958.363994), where upper and lower
 * case are alike and hyphens and underscores do not count. Thread-safe.
 */
public final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() { }

    /** The nearest valid name, the first of equally near ones; empty if none is near, as to more than 64 characters. */
    public static Optional<String> to(String wrong, Collection<String> valid) {
        String plain = plain(wrong);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        return valid.stream()
                .filter(name -> distance(plain, plain(name)) <= limit(plain, plain(name)))
                .min(Comparator.comparingInt(name -> distance(plain, plain(name))));
    }

    /** As an end of a message: {@code ; did you mean "rank"?}, or nothing. */
    public static String hint(String wrong, Collection<String> valid) {
        return to(wrong, valid).map(name -> "; did you mean \"" + name + "\"?").orElse("");
    }

    private static int limit(String one, String other) {
        return (Math.min(one.length(), other.length()) + 2) / 3;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, 1 + d[i - 2][j - 2]) : least;
    }
}
