package dev.eckart.reports;

import dev.eckart.reports.figure.Drawing;
import dev.eckart.reports.figure.Readout;
import dev.eckart.reports.figure.Readout.Stop;
import dev.eckart.reports.render.HtmlText;
import dev.eckart.reports.render.Spread;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The figures of a page: the picture, its caption, and the values that can be read off it, as a table. Where there are
 * very many, some of the values, evenly spread.
 */
final class HtmlFigures {

    private static final int MOST_VALUES = 8_000;

    private final int valuesOfOne;

    /** @param figures how many there are on the page */
    HtmlFigures(int figures) {
        this.valuesOfOne = MOST_VALUES / Math.max(1, figures);
    }

    String of(Drawing drawing) {
        StringBuilder text = new StringBuilder("<figure>\n<div class=\"wide\">\n").append(picture(drawing))
                .append("</div>\n<figcaption>").append(HtmlText.escaped(drawing.caption())).append("</figcaption>\n");
        drawing.readout().filter(readout -> !readout.stops().isEmpty()).ifPresent(readout -> values(readout, text));
        return text.append("</figure>\n").toString();
    }

    /** A drawing of somebody else's is an image, in which neither styles nor scripts reach beyond it. */
    private static String picture(Drawing drawing) {
        return drawing.inline().orElseGet(() -> "<img alt=\"" + HtmlText.escaped(drawing.title())
                + "\" src=\"data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(drawing.svg().getBytes(StandardCharsets.UTF_8)) + "\"/>\n");
    }

    private void values(Readout readout, StringBuilder text) {
        List<Stop> stops =
                Spread.over(readout.stops(), Math.max(2, valuesOfOne / Math.max(1, readout.lines().size())));
        int shown = stops.size();
        String some = shown < readout.of() ? ", " + shown + " of " + readout.of() + " places, evenly spread" : "";
        text.append("<details>\n<summary>The values").append(some).append("</summary>\n<div class=\"wide\">\n")
                .append("<table class=\"values\">\n<caption>The values").append(some)
                .append("</caption>\n<thead>\n<tr><th scope=\"col\" class=\"number\">")
                .append(HtmlText.escaped(readout.across())).append("</th>");
        readout.lines().forEach(line ->
                text.append("<th scope=\"col\" class=\"number\">").append(HtmlText.escaped(line)).append("</th>"));
        text.append("</tr>\n</thead>\n<tbody>\n");
        stops.forEach(stop -> row(stop, text));
        text.append("</tbody>\n</table>\n</div>\n</details>\n");
    }

    private static void row(Stop stop, StringBuilder text) {
        text.append("<tr data-x=\"").append(Drawing.length(stop.x())).append("\"><th scope=\"row\" class=\"number\">")
                .append(HtmlText.escaped(stop.label())).append("</th>");
        stop.marks().forEach(mark -> text.append(mark
                .map(at -> "<td class=\"number\" data-y=\"" + Drawing.length(at.y()) + "\">"
                        + HtmlText.escaped(at.text()) + "</td>")
                .orElse("<td class=\"number\">–</td>")));
        text.append("</tr>\n");
    }
}
