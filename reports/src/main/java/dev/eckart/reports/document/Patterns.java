package dev.eckart.reports.document;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * What markers look like. Groups: {@code mark}, a comment, with {@code words} or {@code end}; {@code of} and
 * {@code text} of a value; {@code typed}, what stands between double braces.
 */
final class Patterns {

    private static final String TYPED = "|\\{\\{[ \\t]*(?<typed>[^{}\\r\\n]*?)[ \\t]*\\}\\}";

    static final Pattern XML = Pattern.compile(
            "(?<mark><!--\\s*(?:eckart:\\s*(?<words>[^<>]*?)|(?<end>/eckart))\\s*-->)"
                    + "|<span data-eckart=\"(?<of>[^\"]*)\">(?<text>[^<]*)</span>" + TYPED);

    static final Pattern LATEX = Pattern.compile(
            "(?m)^[ \\t]*(?<mark>%+[ \\t]*(?:eckart:[ \\t]*(?<words>[^\\r\\n]*?)|(?<end>/eckart)))[ \\t]*$"
                    + "|\\\\eckart\\{(?<of>[^{}]*)\\}\\{"
                    + "(?<text>(?:[^{}\\r\\n]|\\{(?:[^{}\\r\\n]|\\{[^{}\\r\\n]*\\})*\\})*)\\}"
                    + TYPED);

    static final Pattern HTML_CODE = Pattern.compile("(?is)<(pre|code|script|style|textarea)\\b.*?</\\1");

    private Patterns() { }

    /** Where a pattern is found. */
    static BitSet places(Pattern pattern, String text) {
        BitSet places = new BitSet();
        pattern.matcher(text).results().forEach(found -> places.set(found.start(), found.end()));
        return places;
    }
}
