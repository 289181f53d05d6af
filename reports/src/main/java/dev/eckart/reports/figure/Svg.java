package dev.eckart.reports.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes one SVG file. Lengths are rounded to hundredths, so that the same picture is the same bytes. Colours come from
 * {@link Theme}, in a light and a dark form; the background is left open.
 */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    Svg(int width, int height, String title, String description) {
        this(width, height, title, description, Theme.STYLE);
    }

    /** @param style the rules of the file: one of {@link Theme#SHEETS} */
    Svg(int width, int height, String title, String description, String style) {
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" width=\"").append(width).append("\" height=\"").append(height)
                .append("\" role=\"img\" font-family=\"sans-serif\" font-size=\"14\">\n<title>").append(escaped(title))
                .append("</title>\n<desc>").append(escaped(description)).append("</desc>\n<style>\n")
                .append(style).append("</style>\n");
    }

    /** Where a text stands relative to its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        text.append("<line class=\"").append(style).append("\" x1=\"").append(number(x1)).append("\" y1=\"")
                .append(number(y1)).append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2))
                .append("\"/>\n");
    }

    void path(String style, String data) {
        text.append("<path class=\"").append(style).append("\" d=\"").append(data).append("\"/>\n");
    }

    void text(String style, double x, double y, Anchor anchor, String words) {
        text.append("<text class=\"").append(style).append("\" x=\"").append(number(x)).append("\" y=\"")
                .append(number(y)).append('"');
        switch (anchor) {
            case START -> { }
            case MIDDLE -> text.append(" text-anchor=\"middle\"");
            case END -> text.append(" text-anchor=\"end\"");
        }
        text.append('>').append(escaped(words)).append("</text>\n");
    }

    /** A text that begins at a place and rises to the right. */
    void slanted(String style, double x, double y, String words) {
        text.append("<text class=\"").append(style).append("\" transform=\"translate(").append(number(x)).append(' ')
                .append(number(y)).append(") rotate(-40)\">").append(escaped(words)).append("</text>\n");
    }

    void rectangle(String style, double x, double y, double width, double height) {
        text.append("<rect class=\"").append(style).append("\" x=\"").append(number(x)).append("\" y=\"")
                .append(number(y)).append("\" width=\"").append(number(width)).append("\" height=\"")
                .append(number(height)).append("\"/>\n");
    }

    String finished() {
        return text + "</svg>\n";
    }

    /** A length in hundredths, without trailing zeros. */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Text that stands for itself in XML; characters that XML cannot hold are left out. */
    static String escaped(String words) {
        return words.replaceAll("[^\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
