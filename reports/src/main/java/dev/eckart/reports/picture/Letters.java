package dev.eckart.reports.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The shapes of letters: Latin, Greek and Cyrillic ones, digits, signs of mathematics. What is not among them is an
 * empty box. They are a file of ours, so that text is the same picture on machines with other fonts, or none.
 */
final class Letters {

    private static final double UNITS = 2048;
    private static final int UNKNOWN = 0;

    /** Holds the file once it is needed. */
    private static final class Known {
        static final Map<Integer, String> LINES = read();
    }

    private Letters() { }

    /** The width of a text. */
    static double width(String text, double size) {
        double units = 0;
        for (int letter : text.codePoints().toArray()) {
            units += advance(line(letter));
        }
        return units * size / UNITS;
    }

    /** The outlines of a text that begins at 0, 0, on its base line. */
    static Path2D outlines(String text, double size) throws UndrawableException {
        Path2D outlines = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = 0;
        for (int letter : text.codePoints().toArray()) {
            String line = line(letter);
            AffineTransform place = AffineTransform.getScaleInstance(size / UNITS, size / UNITS);
            place.translate(at, 0);
            int path = line.indexOf(' ');
            if (path > 0) {
                outlines.append(PathReader.read(line.substring(path)).getPathIterator(place), false);
            }
            at += advance(line);
        }
        return outlines;
    }

    /** Which letters of a text have no shape, each once. */
    static String unknown(String text) {
        return text.codePoints().distinct().filter(letter -> !Known.LINES.containsKey(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String line(int letter) {
        return Known.LINES.getOrDefault(letter, Known.LINES.getOrDefault(UNKNOWN, "0"));
    }

    private static int advance(String line) {
        int end = line.indexOf(' ');
        return Integer.parseInt(end < 0 ? line : line.substring(0, end));
    }

    private static Map<Integer, String> read() {
        Map<Integer, String> lines = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream("letters.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            reader.lines().forEach(line -> {
                int end = line.indexOf(' ');
                lines.put(Integer.parseInt(line.substring(0, end), 16), line.substring(end + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
