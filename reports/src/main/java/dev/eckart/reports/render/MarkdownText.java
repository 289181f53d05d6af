package dev.eckart.reports.render;

/** Puts text from anywhere into GitHub-flavoured Markdown, so that it reads as the text that it is. */
public final class MarkdownText {

    private static final String SPECIAL = "\\`*_{}[]<>|#~!&$";
    private static final String EMOJI = ":(?=[\\w+-]+:)";

    private MarkdownText() { }

    /**
     * The text as inline Markdown: characters that mean something there are escaped, and each run of white space and
     * control characters is one space.
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : PlainText.oneLine(text).toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return opening(escaped.toString().replaceAll(EMOJI, "\\\\:"));
    }

    /** A line that begins like a list item or a rule must not become one. */
    private static String opening(String line) {
        if (line.matches("[-+](\\s.*)?|-[-\\s]+|=+")) {
            return "\\" + line;
        }
        return line.replaceFirst("^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2");
    }
}
