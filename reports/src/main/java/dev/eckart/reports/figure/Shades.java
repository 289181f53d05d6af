package dev.eckart.reports.figure;

/**
 * Values as shades of one hue, from that nearest to the page to that farthest from it, each with a colour for the text
 * on top of it at a contrast of 4.5 and more.
 */
final class Shades {

    /** How many there are. */
    static final int COUNT = 7;

    static final String[] LIGHT = {"#eef4fa", "#cfe1f2", "#a3c9e3", "#6aaad2", "#2f78b0", "#1f639c", "#0b3f73"};
    static final String[] LIGHT_TEXT = {"#10243a", "#ffffff"};
    static final String[] DARK = {"#13263a", "#173a5c", "#1b5080", "#2a6fa5", "#5a9fd0", "#9ac7e6", "#dcecf8"};
    static final String[] DARK_TEXT = {"#ffffff", "#0b1622"};

    /** The first shade whose text is of the second colour. */
    static final int TURN = 4;

    private Shades() { }

    /** The number of the shade of a share from 0 to 1. */
    static int of(double share) {
        return Math.clamp((int) (share * COUNT), 0, COUNT - 1);
    }

    static String style(String where, String medium) {
        StringBuilder css = new StringBuilder();
        Theme.rule(css, where, "best", "fill:none;stroke-width:2");
        Theme.rule(css, where, "open", "fill:none;stroke-dasharray:3 3");
        Theme.rule(css, where, "halo", "stroke-width:4;stroke-linejoin:round;paint-order:stroke;font-weight:600");
        return css + shades(where, LIGHT, LIGHT_TEXT, "#ffffff") + "@media " + medium
                + "(prefers-color-scheme:dark){\n" + shades(where, DARK, DARK_TEXT, "#0d1117") + "}\n";
    }

    private static String shades(String where, String[] fills, String[] texts, String ground) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            Theme.rule(css, where, "h" + i, "fill:" + fills[i]);
            Theme.rule(css, where, "c" + i, "fill:" + texts[i < TURN ? 0 : 1]);
            Theme.rule(css, where, "b" + i, "stroke:" + texts[i < TURN ? 0 : 1]);
        }
        Theme.rule(css, where, "open", "stroke:" + fills[2]);
        Theme.rule(css, where, "halo", "stroke:" + ground);
        return css.toString();
    }
}
