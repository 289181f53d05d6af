package dev.eckart.reports.picture;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads path data: {@code M}, {@code L}, {@code Q}, {@code Z}, and half circles {@code a r r 0 1 0 dx 0}. */
final class PathReader {

    private static final Pattern WORD = Pattern.compile("[\\s,]*([A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+))");

    /** How far the handles of a quarter of a circle are, in radii: 4/3 (√2 − 1). */
    private static final double QUARTER = 4.0 / 3 * (StrictMath.sqrt(2) - 1);

    private static final int SHOWN = 20;

    private final String data;
    private final Matcher words;
    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private int end;

    private PathReader(String data) {
        this.data = data.strip();
        this.words = WORD.matcher(this.data);
    }

    static Path2D read(String data) throws UndrawableException {
        return new PathReader(data).path();
    }

    private Path2D path() throws UndrawableException {
        char command = ' ';
        while (end < data.length()) {
            int before = end;
            String word = word();
            if (Character.isLetter(word.charAt(0))) {
                command = word.charAt(0);
                if (command == 'Z' || command == 'z') {
                    path.closePath();
                    continue;
                }
            } else {
                end = before;
            }
            segment(command);
        }
        return path;
    }

    private void segment(char command) throws UndrawableException {
        switch (command) {
            case 'M' -> path.moveTo(number(), number());
            case 'L' -> path.lineTo(number(), number());
            case 'Q' -> path.quadTo(number(), number(), number(), number());
            case 'a' -> halfCircle(number(), number(), number(), number(), number(), number(), number());
            default -> throw new UndrawableException("a path has " + (command == ' ' ? "no command" : "" + command)
                    + "; expected one of M, L, Q, Z and a");
        }
    }

    /** From one end of a diameter to the other, against the clock. */
    private void halfCircle(double rx, double ry, double turned, double large, double clockwise, double x, double y)
            throws UndrawableException {
        double r = Math.abs(x) / 2;
        if (rx != ry || turned != 0 || large != 1 || clockwise != 0 || y != 0 || Math.abs(r - rx) > 0.02) {
            throw new UndrawableException("a path has an arc that is no half of a circle from one side to the other,"
                    + " a r r 0 1 0 2r 0");
        }
        double from = path.getCurrentPoint().getX();
        double at = path.getCurrentPoint().getY();
        double sign = Math.signum(x);
        double handle = QUARTER * r;
        double extreme = at + sign * r;
        double middle = from + sign * r;
        path.curveTo(from, at + sign * handle, middle - sign * handle, extreme, middle, extreme);
        path.curveTo(middle + sign * handle, extreme, from + x, at + sign * handle, from + x, at);
    }

    private double number() throws UndrawableException {
        String word = word();
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new UndrawableException("a path has \"" + word + "\" where a number is expected");
        }
    }

    private String word() throws UndrawableException {
        if (!words.region(end, data.length()).lookingAt()) {
            String rest = data.substring(end).strip();
            throw new UndrawableException("a path has \"" + rest.substring(0, Math.min(SHOWN, rest.length()))
                    + "\", which is no path data");
        }
        end = words.end();
        return words.group(1);
    }
}
