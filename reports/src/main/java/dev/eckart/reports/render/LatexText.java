package dev.eckart.reports.render;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts text from anywhere into LaTeX, so that it reads as the text that it is. Letters beyond ASCII stay as they are:
 * pdfLaTeX knows those of Europe, XeLaTeX and LuaLaTeX know all that the font has.
 */
final class LatexText {

    private static final Map<Integer, String> SPECIAL = Map.ofEntries(
            special('\\', "\\textbackslash{}"), special('{', "\\{"), special('}', "\\}"), special('#', "\\#"),
            special('$', "\\$"), special('%', "\\%"), special('&', "\\&"), special('_', "\\_"),
            special('~', "\\textasciitilde{}"), special('^', "\\textasciicircum{}"), special('<', "\\textless{}"),
            special('>', "\\textgreater{}"), special('|', "\\textbar{}"), special('`', "\\textasciigrave{}"),
            // A quotation mark is a command of babel's in German and other languages.
            special('"', "{\\char34}"),
            // After the end of a row, a star or a bracket would belong to that.
            special('*', "{*}"), special('[', "{[}"), special(']', "{]}"),
            special('–', "--"), special('—', "---"), special('…', "\\ldots{}"), special('±', "$\\pm$"),
            special('×', "$\\times$"), special('·', "$\\cdot$"), special('−', "$-$"), special('∞', "$\\infty$"),
            special('χ', "$\\chi$"), special('²', "$^2$"),
            special('≤', "$\\leq$"), special('≥', "$\\geq$"), special('→', "$\\rightarrow$"));

    /** Two of these in a row would be set as another sign. */
    private static final Pattern LIGATURE = Pattern.compile("([-,'])(?=\\1)");

    private static final Pattern SIGNED_OR_SCALED = Pattern.compile("(-?)(\\d[\\d.]*|∞)(?:e(-?\\d+))?");

    private LatexText() { }

    /** The text on one line, every character of it as it is. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        LIGATURE.matcher(PlainText.oneLine(text)).replaceAll("$1\u0000").codePoints().forEach(c ->
                escaped.append(c == 0 ? "{}" : SPECIAL.getOrDefault(c, Character.toString(c))));
        return escaped.toString();
    }

    /** Numbers and words of our own: negative numbers and powers of ten are set as formulas. */
    static String numbers(String text) {
        return SIGNED_OR_SCALED.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(formula(number)))
                .replace("±", "$\\pm$")
                .replace("–", "--");
    }

    private static String formula(MatchResult number) {
        boolean scaled = number.group(3) != null;
        if (number.group(1).isEmpty() && !scaled && !number.group(2).equals("∞")) {
            return number.group();
        }
        String digits = number.group(1) + number.group(2).replace("∞", "\\infty");
        return "$" + digits + (scaled ? "\\cdot10^{" + number.group(3) + "}" : "") + "$";
    }

    private static Map.Entry<Integer, String> special(char character, String latex) {
        return Map.entry((int) character, latex);
    }
}
