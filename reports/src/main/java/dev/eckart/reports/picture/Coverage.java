package dev.eckart.reports.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/**
 * How much of each pixel a shape covers, exactly, but for curves, which are followed by short lines. Each piece of an
 * edge leaves in its row what it adds to all pixels to its right; a sum along the row is how often the shape winds
 * around a pixel. Where that is more than once counts once.
 */
final class Coverage {

    /** How far the lines may be from a curve, in pixels. */
    private static final double FLAT = 0.02;

    /** Shares are told in so many steps: the eye sees no more, and files are a quarter smaller. */
    private static final double LEVELS = 16;

    private final int width;
    private final int height;
    private final float[] changes;
    private final int columns;
    private int top;
    private int bottom;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.columns = width + 2;
        this.changes = new float[columns * height];
        this.top = height;
    }

    /** What is done with a pixel that is covered. */
    @FunctionalInterface
    interface Pixel {
        void covered(int x, int y, double share);
    }

    /** Tells all pixels that a shape covers; its outlines are closed. */
    void of(Shape shape, Pixel pixel) {
        edges(shape);
        for (int y = top; y < bottom; y++) {
            double sum = 0;
            for (int x = 0; x < width; x++) {
                sum += changes[y * columns + x];
                double share = Math.rint(Math.min(1, Math.abs(sum)) * LEVELS) / LEVELS;
                if (share > 0) {
                    pixel.covered(x, y, share);
                }
            }
            Arrays.fill(changes, y * columns, (y + 1) * columns, 0);
        }
        top = height;
        bottom = 0;
    }

    private void edges(Shape shape) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator path = shape.getPathIterator(null, FLAT); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind != PathIterator.SEG_LINETO) {
                edge(x, y, startX, startY);
            }
            if (kind == PathIterator.SEG_LINETO) {
                edge(x, y, at[0], at[1]);
            }
            if (kind == PathIterator.SEG_MOVETO) {
                startX = at[0];
                startY = at[1];
            }
            x = kind == PathIterator.SEG_CLOSE ? startX : at[0];
            y = kind == PathIterator.SEG_CLOSE ? startY : at[1];
        }
        edge(x, y, startX, startY);
    }

    private void edge(double x1, double y1, double x2, double y2) {
        if (y1 == y2) {
            return;
        }
        boolean down = y1 < y2;
        double slope = (x2 - x1) / (y2 - y1);
        double from = Math.max(0, Math.min(y1, y2));
        double to = Math.min(height, Math.max(y1, y2));
        for (int row = (int) from; row < to; row++) {
            double high = Math.max(from, row);
            double low = Math.min(to, row + 1.0);
            inRow(row, x1 + (high - y1) * slope, x1 + (low - y1) * slope, down ? low - high : high - low);
            top = Math.min(top, row);
            bottom = Math.max(bottom, row + 1);
        }
    }

    /** A piece of an edge in one row, cut where it goes from one pixel into the next. */
    private void inRow(int row, double one, double other, double rise) {
        double left = Math.clamp(Math.min(one, other), 0, width);
        double right = Math.clamp(Math.max(one, other), 0, width);
        if (right - left < 1e-9) {
            add(row, left, left, rise);
            return;
        }
        double perUnit = rise / (right - left);
        for (int column = (int) left; column < right; column++) {
            double begin = Math.max(left, column);
            double end = Math.min(right, column + 1.0);
            add(row, begin, end, perUnit * (end - begin));
        }
    }

    /** A piece within one pixel: that is covered to the right of the piece, those beyond it wholly. */
    private void add(int row, double begin, double end, double rise) {
        int column = Math.min((int) begin, width);
        double inside = (begin + end) / 2 - column;
        changes[row * columns + column] += (float) (rise * (1 - inside));
        changes[row * columns + column + 1] += (float) (rise * inside);
    }
}
