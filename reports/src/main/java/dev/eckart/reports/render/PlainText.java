package dev.eckart.reports.render;

/** Text from anywhere, for one line of a file or a terminal. */
public final class PlainText {

    private static final String NEVER_SHOWN = "[\\p{Cntrl}\\s\\x{80}-\\x{9f}\\u2028\\u2029\\x{fffe}\\x{ffff}]+";
    private static final String UNPAIRED_SURROGATE = "[\\x{d800}-\\x{dfff}]";

    private PlainText() { }

    /** The text on one line: runs of white space and control characters are a space each. It can be put into UTF-8. */
    public static String oneLine(String text) {
        return text.replaceAll(NEVER_SHOWN, " ").replaceAll(UNPAIRED_SURROGATE, "\ufffd").strip();
    }
}
