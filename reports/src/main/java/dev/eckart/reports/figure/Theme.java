package dev.eckart.reports.figure;

import java.util.List;

/**
 * The colours of figures. The hues are those of Okabe and Ito, which people with colour-blindness tell apart, darkened
 * for a light page and lightened for a dark one to a contrast of 4.5 and more.
 */
final class Theme {

    private static final String[] LIGHT = {"#0072b2", "#b34a00", "#00785a", "#a2457b", "#7d5a00", "#4d4d4d"};
    private static final String[] DARK = {"#56b4e9", "#ff8c42", "#2cc295", "#e28dbf", "#f0c419", "#c9d1d9"};
    private static final String[] DASHES = {"", "7 4", "2 3", "9 3 2 3"};

    static final String STYLE = style();

    /** The rules of figures that show values by shades, or text on top of points. */
    static final String SHADED = STYLE + Shades.style("", "");

    /** The rules that a file of ours may have. */
    static final List<String> SHEETS = List.of(STYLE, SHADED);

    private Theme() { }

    /** The class of a series: its colour, and a dash pattern that changes after each round of colours. */
    static String series(int number) {
        return "s" + number % LIGHT.length + (dash(number) > 0 ? " d" + dash(number) : "");
    }

    private static int dash(int number) {
        return number / LIGHT.length % DASHES.length;
    }

    private static String style() {
        return style("", "");
    }

    /**
     * The rules of all figures.
     *
     * @param where what stands before every selector
     * @param medium what stands before the question for dark colours
     */
    static String style(String where, String medium) {
        return basics(where) + shades(where, "#24292f", "#57606a", "#d0d7de") + series(where, LIGHT)
                + "@media " + medium + "(prefers-color-scheme:dark){\n"
                + shades(where, "#e6edf3", "#9198a1", "#30363d") + series(where, DARK) + "}\n";
    }

    private static String basics(String where) {
        StringBuilder css = new StringBuilder();
        rule(css, where, "line", "fill:none;stroke-width:2;stroke-linejoin:round");
        rule(css, where, "band", "stroke:none;fill-opacity:.2");
        rule(css, where, "mark", "stroke:none;fill-opacity:.75");
        rule(css, where, "label", "stroke:none");
        rule(css, where, "leader", "stroke-width:1;fill:none");
        for (int i = 1; i < DASHES.length; i++) {
            rule(css, where, "d" + i, "stroke-dasharray:" + DASHES[i]);
        }
        return css.toString();
    }

    private static String shades(String where, String text, String quiet, String grid) {
        StringBuilder css = new StringBuilder(where).append("text{fill:").append(text).append("}\n");
        rule(css, where, "quiet", "fill:" + quiet);
        rule(css, where, "grid", "stroke:" + grid);
        rule(css, where, "frame", "stroke:" + quiet);
        return css.toString();
    }

    private static String series(String where, String[] colours) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < colours.length; i++) {
            String series = ".s" + i;
            css.append(where).append(".line").append(series).append(',').append(where).append(".leader").append(series)
                    .append("{stroke:").append(colours[i]).append("}\n");
            for (String filled : List.of("band", "mark", "dot", "label")) {
                css.append(where).append('.').append(filled).append(series)
                        .append(filled.equals("label") ? "" : ",");
            }
            css.append("{fill:").append(colours[i]).append("}\n");
        }
        return css.toString();
    }

    static void rule(StringBuilder css, String where, String style, String rules) {
        css.append(where).append('.').append(style).append('{').append(rules).append("}\n");
    }
}
