package dev.eckart.reports.figure;

import dev.eckart.reports.render.HtmlText;
import java.util.List;
import java.util.Optional;

/**
 * A drawn figure.
 *
 * @param stem what its file may be called, of letters, digits, hyphens and underscores, without an ending
 * @param title what it shows, in a few words
 * @param caption how it is to be read
 * @param svg the whole file
 * @param readout its values, where it is a chart of lines
 */
public record Drawing(String stem, String title, String caption, String svg, Optional<Readout> readout) {

    private static final List<String> STYLES =
            Theme.SHEETS.stream().map(sheet -> "<style>\n" + sheet + "</style>\n").toList();

    public Drawing {
        stem = stem.replaceAll("[^A-Za-z0-9_-]+", "-");
    }

    /** A figure without values to be read off. */
    public Drawing(String stem, String title, String caption, String svg) {
        this(stem, title, caption, svg, Optional.empty());
    }

    /**
     * The figure as an element of a page that has {@link #styles} for it; empty for a drawing that has colours of its
     * own.
     */
    public Optional<String> inline() {
        return STYLES.stream().filter(svg::contains).findFirst().map(this::without);
    }

    private String without(String styles) {
        String name = "\" aria-label=\"" + HtmlText.escaped(title) + "\">\n";
        return svg.substring(0, svg.indexOf("\">\n")) + name + svg.substring(svg.indexOf(styles) + styles.length());
    }

    /** A length on the picture, as the picture has it. */
    public static String length(double value) {
        return Svg.number(value);
    }

    /** The style sheet of all inline figures, for a page that shows them where a selector says. */
    public static String styles(String selector) {
        return Theme.style(selector + " ", "screen and ") + Shades.style(selector + " ", "screen and ");
    }
}
