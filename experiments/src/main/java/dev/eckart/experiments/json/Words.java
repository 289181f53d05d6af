package dev.eckart.experiments.json;

import dev.eckart.components.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and numbers that stand without quotes, and what was meant by those that JSON has not. */
final class Words {

    private static final List<String> CONSTANTS = List.of("true", "false", "null");
    private static final Pattern LIKE_NUMBER = Pattern.compile("[-+.]*[0-9].*|[-+.]*");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?(nan|inf|infinity)");
    private static final Pattern NOTHING = Pattern.compile("none|nil|undefined|null");
    private static final Pattern HEX = Pattern.compile("([-+]?)0[xX]([0-9a-fA-F]{1,15})");

    private Words() { }

    static boolean isPart(int point) {
        return Character.isLetterOrDigit(point) || "+-._$%@".indexOf(point) >= 0;
    }

    /** Whether a word is a number of RFC 8259. */
    static boolean isNumber(String word) {
        int at = word.startsWith("-") ? 1 : 0;
        int end = digits(word, at);
        if (end == at || (word.charAt(at) == '0' && end > at + 1)) {
            return false;
        }
        end = fraction(word, end);
        return exponent(word, end) == word.length();
    }

    static boolean isConstant(String word) {
        return CONSTANTS.contains(word);
    }

    /** Whether a word can only be meant as a name or a text. */
    static boolean isName(String word) {
        return !isConstant(word) && !isLikeNumber(word);
    }

    /** What is wrong with a word that stands for a value. */
    static String fault(String word) {
        String shown = Found.word(word);
        if (NOT_FINITE.matcher(word.toLowerCase(Locale.ROOT)).matches()) {
            return shown + " is no JSON number, expected a finite number";
        } else if (isLikeNumber(word)) {
            return shown + " is no JSON number" + meantNumber(word).map(meant -> "; write " + meant).orElse("");
        } else if (isNothing(word)) {
            return shown + " is no JSON value, expected a number, a text in double quotes, true or false";
        }
        return shown + " is no JSON value" + Nearest.to(word, CONSTANTS)
                .map(name -> "; did you mean " + name + "?")
                .orElse("; a text is written " + Found.quoted(word));
    }

    /** The number that was meant by {@code +2}, {@code .5}, {@code 2.}, {@code 02}, {@code 0x10} or {@code 1_000}. */
    static Optional<String> meantNumber(String word) {
        Matcher hex = HEX.matcher(word);
        if (hex.matches()) {
            return Optional.of(hex.group(1).replace("+", "") + Long.parseLong(hex.group(2), 16));
        }
        String plain = word.replace("_", "")
                .replaceFirst("^[+]", "")
                .replaceFirst("^(-?)0+(?=[0-9])", "$1")
                .replaceFirst("^(-?)[.]", "$10.")
                .replaceFirst("[.](?=$|[eE])", "")
                .replaceFirst("[fFdDlL]$", "");
        return isNumber(plain) ? Optional.of(plain) : Optional.empty();
    }

    /** The truth value that was meant, as by {@code True}. */
    static Optional<Boolean> meantTruth(String word) {
        return Nearest.to(word, List.of("true", "false")).map(Boolean::valueOf);
    }

    /** Whether a word says in some other language that there is no value, or none that JSON has. */
    static boolean isNothing(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return NOTHING.matcher(small).matches() || NOT_FINITE.matcher(small).matches();
    }

    private static boolean isLikeNumber(String word) {
        return LIKE_NUMBER.matcher(word).matches() || NOT_FINITE.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    private static int fraction(String word, int from) {
        if (from == word.length() || word.charAt(from) != '.') {
            return from;
        }
        int end = digits(word, from + 1);
        return end > from + 1 ? end : from;
    }

    private static int exponent(String word, int from) {
        if (from == word.length() || "eE".indexOf(word.charAt(from)) < 0) {
            return from;
        }
        int sign = from + 1 < word.length() && "+-".indexOf(word.charAt(from + 1)) >= 0 ? 1 : 0;
        int end = digits(word, from + 1 + sign);
        return end > from + 1 + sign ? end : from;
    }

    private static int digits(String word, int from) {
        int at = from;
        while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
