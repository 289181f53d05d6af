package dev.eckart.reports.picture;

import dev.eckart.reports.figure.Drawing;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes PDF 1.4 (ISO 32000-1): one page of paths, without fonts, times or names of programs. */
final class PdfFile {

    /** Points to a unit: there are 72 to an inch, and 96 units. */
    private static final double POINTS = 0.75;

    private final Sheet sheet;
    private final SortedSet<String> opacities = new TreeSet<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    private PdfFile(Sheet sheet) {
        this.sheet = sheet;
    }

    static byte[] of(Sheet sheet) {
        return new PdfFile(sheet).file();
    }

    private byte[] file() {
        byte[] content = Deflated.of(content().getBytes(StandardCharsets.US_ASCII));
        String states = opacities.stream().map(opacity -> name(opacity) + " << /ca " + opacity + " >>")
                .collect(Collectors.joining(" "));
        write("%PDF-1.4\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + points(sheet.width()) + " " + points(sheet.height())
                + "] /Contents 4 0 R /Resources << /ExtGState << " + states + " >> >> >>");
        begin();
        write("<< /Length " + content.length + " /Filter /FlateDecode >>\nstream\n");
        out.writeBytes(content);
        write("\nendstream\nendobj\n");
        String title = HexFormat.of().formatHex(sheet.title().getBytes(StandardCharsets.UTF_16BE));
        object("<< /Title <feff" + title + "> >>");
        end();
        return out.toByteArray();
    }

    private void begin() {
        places.add(out.size());
        write(places.size() + " 0 obj\n");
    }

    private void object(String dictionary) {
        begin();
        write(dictionary + "\nendobj\n");
    }

    private void end() {
        int table = out.size();
        int count = places.size() + 1;
        write("xref\n0 " + count + "\n0000000000 65535 f \n");
        places.forEach(place -> write(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        write("trailer\n<< /Size " + count + " /Root 1 0 R /Info " + places.size() + " 0 R >>\nstartxref\n" + table
                + "\n%%EOF\n");
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String points(double units) {
        return Drawing.length(units * POINTS);
    }

    /** The page, turned upside down: in PDF y goes up. */
    private String content() {
        StringBuilder text = new StringBuilder().append(POINTS).append(" 0 0 -").append(POINTS).append(" 0 ")
                .append(points(sheet.height())).append(" cm\n");
        for (Mark mark : sheet.marks()) {
            String colour = colour(mark.colour());
            switch (mark) {
                case Mark.Filled filled -> {
                    String opacity = Drawing.length(filled.opacity());
                    opacities.add(opacity);
                    text.append(name(opacity)).append(" gs ").append(colour).append(" rg\n");
                    path(filled, text).append("f\n");
                }
                case Mark.Stroked stroked -> path(stroked, text.append(colour).append(" RG ")
                        .append(Drawing.length(stroked.width())).append(" w ").append(stroked.round() ? 1 : 0)
                        .append(" j ").append(stroked.dashes().stream().map(Drawing::length)
                                .collect(Collectors.joining(" ", "[", "] 0 d\n")))).append("S\n");
            }
        }
        return text.toString();
    }

    private static String name(String opacity) {
        return "/A" + opacity.replace('.', '_');
    }

    private static String colour(int colour) {
        return share(colour >> 16) + " " + share(colour >> 8) + " " + share(colour);
    }

    /** The lowest eight bits, from 0 to 1. */
    private static String share(int bits) {
        return Drawing.length((bits & 0xff) / 255.0);
    }

    private static StringBuilder path(Mark mark, StringBuilder text) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = mark.shape().getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> add(text, "m", at[0], at[1]);
                case PathIterator.SEG_LINETO -> add(text, "l", at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    add(text, "c", x + 2.0 / 3 * (at[0] - x), y + 2.0 / 3 * (at[1] - y),
                            at[2] + 2.0 / 3 * (at[0] - at[2]), at[3] + 2.0 / 3 * (at[1] - at[3]), at[2], at[3]);
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    add(text, "c", at);
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> text.append("h\n");
            }
            x = at[0];
            y = at[1];
        }
        return text;
    }

    private static void add(StringBuilder text, String operator, double... numbers) {
        for (double number : numbers) {
            text.append(Drawing.length(number)).append(' ');
        }
        text.append(operator).append('\n');
    }
}
