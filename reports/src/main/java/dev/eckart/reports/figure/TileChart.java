package dev.eckart.reports.figure;

import dev.eckart.reports.figure.Svg.Anchor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Matrices below each other whose cells are shown by shades and, where there is room, by text. */
final class TileChart {

    private static final int WIDTH = 760;
    private static final double TOP = 40;
    private static final double LEAST = 17;
    private static final double WIDEST = 104;
    private static final double HIGHEST = 46;
    private static final int LONGEST = 22;
    private static final double SLOPE = 0.65;
    private static final double LEGEND = 46;
    private static final double SWATCH = 30;

    private final List<Tiles> all;
    private final String down;
    private final String across;
    private final double left;
    private final double width;
    private final double height;
    private final boolean slanted;
    private final double head;
    private final boolean written;

    /**
     * @param down what the rows are
     * @param across what the columns are
     */
    TileChart(List<Tiles> all, String down, String across) {
        this.all = all;
        this.down = Lettering.cut(down, LONGEST);
        this.across = across;
        List<String> rows = all.stream().flatMap(tiles -> tiles.rows().stream()).toList();
        List<String> columns = all.stream().flatMap(tiles -> tiles.columns().stream()).toList();
        this.left = 24 + Math.max(Lettering.width(this.down), Lettering.widest(Lettering.cut(rows, LONGEST)));
        int most = all.stream().mapToInt(tiles -> tiles.columns().size()).max().orElse(1);
        this.width = Math.clamp((WIDTH - left - 24) / Math.max(1, most), LEAST, WIDEST);
        double widest = Lettering.widest(Lettering.cut(columns, LONGEST));
        this.slanted = widest > width - 6;
        this.head = 26 + (slanted ? 14 + SLOPE * widest : 22);
        boolean two = cells().anyMatch(tile -> !tile.more().isEmpty());
        this.height = Math.clamp(width * 0.62, LEAST, two ? HIGHEST : 36);
        double text = cells().mapToDouble(tile ->
                Math.max(Lettering.width(tile.text()), Lettering.width(tile.more()))).max().orElse(0);
        this.written = text <= width - 2 && height >= (two ? 38 : LEAST);
    }

    private Stream<Tile> cells() {
        return all.stream().flatMap(tiles -> tiles.tiles().stream()).flatMap(List::stream);
    }

    /** Whether there is room for the text of the cells. */
    boolean written() {
        return written;
    }

    /**
     * The file.
     *
     * @param low what the lightest shade stands for
     * @param high what the darkest shade stands for
     */
    String svg(String title, String description, String measure, String low, String high) {
        int most = all.stream().mapToInt(tiles -> tiles.columns().size()).max().orElse(0);
        double slope = slanted ? head : 0;
        int wide = (int) Math.ceil(Math.max(WIDTH, left + most * width + 24 + slope));
        double bottom = TOP;
        for (Tiles tiles : all) {
            bottom += heightOf(tiles);
        }
        Svg svg = new Svg(wide, (int) Math.ceil(bottom + LEGEND), title, description, Theme.SHADED);
        svg.text("", 12, 24, Anchor.START, measure);
        double top = TOP;
        for (Tiles tiles : all) {
            draw(svg, tiles, top);
            top += heightOf(tiles);
        }
        if (cells().anyMatch(tile -> tile.share().isPresent())) {
            legend(svg, top + 14, low, high);
        }
        return svg.finished();
    }

    private double heightOf(Tiles tiles) {
        return (tiles.title().isEmpty() ? 0 : 26) + head + tiles.rows().size() * height + 10;
    }

    private void draw(Svg svg, Tiles tiles, double top) {
        double body = top + head + (tiles.title().isEmpty() ? 0 : 26);
        if (!tiles.title().isEmpty()) {
            svg.text("", 12, top + 18, Anchor.START, tiles.title());
        }
        svg.text("quiet", left, body - head + 16, Anchor.START, across);
        svg.text("quiet", left - 10, body - 8, Anchor.END, down);
        for (int column = 0; column < tiles.columns().size(); column++) {
            name(svg, Lettering.cut(tiles.columns().get(column), LONGEST), left + (column + 0.5) * width, body - 8);
        }
        for (int row = 0; row < tiles.rows().size(); row++) {
            double y = body + row * height;
            svg.text("", left - 10, y + height / 2 + 5, Anchor.END, Lettering.cut(tiles.rows().get(row), LONGEST));
            List<Tile> cells = tiles.tiles().get(row);
            IntStream.range(0, cells.size()).forEach(column -> draw(svg, cells.get(column), left + column * width, y));
        }
    }

    private void name(Svg svg, String name, double x, double y) {
        if (slanted) {
            svg.slanted("", x, y, name);
        } else {
            svg.text("", x, y, Anchor.MIDDLE, name);
        }
    }

    private void draw(Svg svg, Tile tile, double x, double y) {
        boolean open = tile.share().isEmpty();
        int shade = Shades.of(tile.share().orElse(0));
        svg.rectangle(open ? "open" : "h" + shade, x + 0.5, y + 0.5, width - 1, height - 1);
        if (tile.best()) {
            svg.rectangle("best b" + shade, x + 4, y + 4, width - 8, height - 8);
        }
        String ink = open ? "quiet" : "c" + shade;
        if (written || open) {
            double middle = y + height / 2 + (tile.more().isEmpty() ? 5 : -3);
            svg.text(ink, x + width / 2, middle, Anchor.MIDDLE, tile.text());
        }
        if (written && !tile.more().isEmpty()) {
            svg.text(ink, x + width / 2, y + height / 2 + 15, Anchor.MIDDLE, tile.more());
        }
    }

    private void legend(Svg svg, double y, String low, String high) {
        double x = left + Lettering.width(low) + 8;
        svg.text("quiet", left, y + 12, Anchor.START, low);
        for (int shade = 0; shade < Shades.COUNT; shade++) {
            svg.rectangle("h" + shade, x + shade * SWATCH, y, SWATCH - 1, 15);
        }
        svg.text("quiet", x + Shades.COUNT * SWATCH + 8, y + 12, Anchor.START, high);
    }
}
