package dev.eckart.reports.render;

/** Numbers of ours in running text of LaTeX. */
public final class LatexNumber {

    private LatexNumber() { }

    /** The number; where it needs a formula, as one that may stand in a formula too. */
    public static String of(String number) {
        return LatexText.numbers(number).replaceAll("\\$([^$]*)\\$", "\\\\ensuremath{$1}");
    }
}
