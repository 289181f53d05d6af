package dev.eckart.reports.figure;

import dev.eckart.reports.figure.Svg.Anchor;

/** The rectangle that data are drawn in, with its grid and the labels of its marks. */
record Frame(double left, double top, double right, double bottom) {

    void draw(Svg svg, Axis across, Axis up) {
        for (Tick tick : up.ticks()) {
            svg.line("grid", left, up.place(tick.value()), right, up.place(tick.value()));
            svg.text("quiet", left - 8, up.place(tick.value()) + 5, Anchor.END, tick.label());
        }
        for (Tick tick : across.ticks()) {
            double x = across.place(tick.value());
            svg.line("frame", x, bottom, x, bottom + 5);
            svg.text("quiet", x, bottom + 20, Anchor.MIDDLE, tick.label());
        }
        svg.line("frame", left, bottom, right, bottom);
    }

    /** The grid of values that lie across. */
    void drawUpright(Svg svg, Axis across) {
        for (Tick tick : across.ticks()) {
            double x = across.place(tick.value());
            svg.line("grid", x, top, x, bottom);
            svg.text("quiet", x, bottom + 20, Anchor.MIDDLE, tick.label());
        }
        svg.line("frame", left, bottom, right, bottom);
    }
}
