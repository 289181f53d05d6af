package dev.eckart.reports.document;

import java.util.BitSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of LaTeX is shown as it is typed, or not at all: verbatim text and comments, but for those that are markers. */
final class LatexCode {

    private static final Pattern CODE = Pattern.compile(
            "(?s)\\\\begin\\{(verbatim\\*?|Verbatim|lstlisting|minted|comment)\\}.*?\\\\end\\{\\1\\}"
                    + "|\\\\(?:verb\\*?|lstinline)([^a-zA-Z\\s*{])[^\\r\\n]*?\\2"
                    + "|(?<!\\\\)(?:\\\\\\\\)*(?<comment>%[^\\r\\n]*)");
    private static final Pattern MARKER = Pattern.compile("%+[ \\t]*/?eckart\\b.*");

    private LatexCode() { }

    static BitSet places(String text) {
        BitSet places = new BitSet();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            if (!isMarker(code)) {
                places.set(code.start(), code.end());
            }
        }
        return places;
    }

    private static boolean isMarker(MatchResult code) {
        String comment = code.group("comment");
        return comment != null && MARKER.matcher(comment).matches();
    }
}
