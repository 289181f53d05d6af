package dev.eckart.reports.render;

/** Puts text from anywhere into HTML, so that it reads as the text that it is. */
public final class HtmlText {

    private HtmlText() { }

    /** The text on one line, for the content of an element or for an attribute in quotes. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : PlainText.oneLine(text).toCharArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
