package dev.eckart.reports.figure;

/**
 * The colours of figures. The hues are those of Okabe and Ito, which people with colour-blindness tell apart, darkened
 * for a light page and lightened for a dark one to a contrast of 4.5 and more.
 */
final class Theme {

    private static final String[] LIGHT = {"#0072b2", "#b34a00", "#00785a", "#a2457b", "#7d5a00", "#4d4d4d"};
    private static final String[] DARK = {"#56b4e9", "#ff8c42", "#2cc295", "#e28dbf", "#f0c419", "#c9d1d9"};
    private static final String[] DASHES = {"", "7 4", "2 3", "9 3 2 3"};

    static final String STYLE = style();

    private Theme() { }

    /** The class of a series: its colour, and a dash pattern that changes after each round of colours. */
    static String series(int number) {
        return "s" + number % LIGHT.length + (dash(number) > 0 ? " d" + dash(number) : "");
    }

    private static int dash(int number) {
        return number / LIGHT.length % DASHES.length;
    }

    private static String style() {
        StringBuilder css = new StringBuilder();
        css.append("text{fill:#24292f}.quiet{fill:#57606a}.grid{stroke:#d0d7de}.frame{stroke:#57606a}\n");
        css.append(".line{fill:none;stroke-width:2;stroke-linejoin:round}.band{stroke:none;fill-opacity:.2}\n");
        css.append(".mark{stroke:none;fill-opacity:.75}.label{stroke:none}.leader{stroke-width:1;fill:none}\n");
        for (int i = 1; i < DASHES.length; i++) {
            css.append(".d").append(i).append("{stroke-dasharray:").append(DASHES[i]).append("}\n");
        }
        css.append(series(LIGHT));
        css.append("@media (prefers-color-scheme:dark){\n");
        css.append("text{fill:#e6edf3}.quiet{fill:#9198a1}.grid{stroke:#30363d}.frame{stroke:#9198a1}\n");
        return css.append(series(DARK)).append("}\n").toString();
    }

    private static String series(String[] colours) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < colours.length; i++) {
            css.append(".line.s").append(i).append(",.leader.s").append(i).append("{stroke:").append(colours[i])
                    .append("}.band.s").append(i).append(",.mark.s").append(i).append(",.dot.s").append(i).append(",.label.s").append(i)
                    .append("{fill:").append(colours[i]).append("}\n");
        }
        return css.toString();
    }
}
