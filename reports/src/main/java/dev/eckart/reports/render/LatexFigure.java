package dev.eckart.reports.render;

/** A figure as a float of LaTeX, for documents that use {@code graphicx}. */
public final class LatexFigure {

    private LatexFigure() { }

    /**
     * The float, as wide as the lines of the document. Ends with a line break.
     *
     * @param title what it shows, for the list of figures
     * @param caption how it is to be read
     * @param file the picture, relative to the document; its label is that name without folder and ending
     */
    public static String of(String title, String caption, String file) {
        String name = file.replaceAll(".*/", "").replaceFirst("\\.[a-z]+$", "");
        return "% needs \\usepackage{graphicx}\n\\begin{figure}\n  \\centering\n  \\includegraphics[width=\\linewidth]{"
                + file + "}\n  \\caption[" + LatexText.escaped(title) + "]{" + LatexText.escaped(title + ". " + caption)
                + "}\n  \\label{fig:" + name + "}\n\\end{figure}\n";
    }
}
