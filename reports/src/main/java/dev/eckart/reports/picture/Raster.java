package dev.eckart.reports.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A sheet as pixels, painted here: the pictures of the platform would want a display, fonts or libraries that a server
 * may not have, and need not be the same everywhere.
 */
final class Raster {

    /** Pixels to a unit of the picture, in each direction. */
    static final int SCALE = 2;

    /** As much as a quarter of a gigabyte holds while it is painted. */
    private static final long MOST_PIXELS = 32_000_000;

    private static final int WHITE = 0xffffff;

    private final int width;
    private final int[] pixels;

    private Raster(int width, int[] pixels) {
        this.width = width;
        this.pixels = pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return pixels.length / width;
    }

    /** Red, green and blue of a pixel, eight bits each. */
    int at(int x, int y) {
        return pixels[y * width + x];
    }

    /** The pixels of a sheet. */
    static Raster of(Sheet sheet) throws UndrawableException {
        if ((long) sheet.width() * sheet.height() * SCALE * SCALE > MOST_PIXELS) {
            throw new UndrawableException("the picture is " + sheet.width() + " × " + sheet.height()
                    + " units; as pixels it may have " + MOST_PIXELS / SCALE / SCALE
                    + " in all, as svg or pdf any number");
        }
        int width = sheet.width() * SCALE;
        int height = sheet.height() * SCALE;
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, WHITE);
        Coverage coverage = new Coverage(width, height);
        for (Mark mark : sheet.marks()) {
            double opacity = switch (mark) {
                case Mark.Filled filled -> filled.opacity();
                case Mark.Stroked _ -> 1;
            };
            coverage.of(scaled(mark), (x, y, share) ->
                    pixels[y * width + x] = mixed(pixels[y * width + x], mark.colour(), share * opacity));
        }
        return new Raster(width, pixels);
    }

    private static Shape scaled(Mark mark) {
        Shape inside = switch (mark) {
            case Mark.Filled filled -> filled.shape();
            case Mark.Stroked stroked -> stroke(stroked).createStrokedShape(stroked.shape());
        };
        return new Path2D.Double(inside, AffineTransform.getScaleInstance(SCALE, SCALE));
    }

    private static BasicStroke stroke(Mark.Stroked mark) {
        float[] dashes = new float[mark.dashes().size()];
        IntStream.range(0, dashes.length).forEach(i -> dashes[i] = mark.dashes().get(i).floatValue());
        return new BasicStroke((float) mark.width(), BasicStroke.CAP_BUTT,
                mark.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER, 4,
                dashes.length == 0 ? null : dashes, 0);
    }

    private static int mixed(int below, int above, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int under = (below >> shift) & 0xff;
            int over = (above >> shift) & 0xff;
            mixed |= (int) Math.round(under + (over - under) * share) << shift;
        }
        return mixed;
    }
}
