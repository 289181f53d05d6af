package dev.eckart.experiments.json;

import java.util.HexFormat;

/** The escapes of texts. */
final class Escapes {

    private static final String SHORT = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    private static final int HEX_DIGITS = 4;

    private Escapes() { }

    /** Behind the escape that starts at a backslash; 0 if it is no valid one. */
    static int end(String text, int backslash) {
        int wrong = wrong(text, backslash);
        return wrong < 0 ? -wrong : 0;
    }

    /**
     * The first char that is wrong in the escape that starts at a backslash, or where the text ends within it.
     *
     * @return where the escape ends, negative, if it is valid
     */
    static int wrong(String text, int backslash) {
        int at = backslash + 1;
        if (at == text.length() || text.charAt(at) != 'u') {
            return at < text.length() && SHORT.indexOf(text.charAt(at)) >= 0 ? -at - 1 : at;
        }
        for (int digit = 1; digit <= HEX_DIGITS; digit++) {
            if (at + digit == text.length() || !HexFormat.isHexDigit(text.charAt(at + digit))) {
                return at + digit;
            }
        }
        return -at - 1 - HEX_DIGITS;
    }

    /** A text with its valid escapes replaced by what they mean. */
    static String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int at = 0; at < escaped.length();) {
            int end = escaped.charAt(at) == '\\' ? end(escaped, at) : 0;
            plain.append(end == 0 ? escaped.charAt(at) : meant(escaped, at));
            at = end == 0 ? at + 1 : end;
        }
        return plain.toString();
    }

    private static char meant(String text, int backslash) {
        char kind = text.charAt(backslash + 1);
        return kind == 'u'
                ? (char) HexFormat.fromHexDigits(text, backslash + 2, backslash + 2 + HEX_DIGITS)
                : MEANT.charAt(SHORT.indexOf(kind));
    }
}
