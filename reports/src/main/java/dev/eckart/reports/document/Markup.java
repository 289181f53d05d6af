package dev.eckart.reports.document;

import dev.eckart.reports.figure.Drawing;
import dev.eckart.reports.picture.PictureFormat;
import dev.eckart.reports.render.HtmlText;
import dev.eckart.reports.render.LatexFigure;
import dev.eckart.reports.render.LatexNumber;
import dev.eckart.reports.render.MarkdownText;
import dev.eckart.reports.render.TableFormat;
import dev.eckart.reports.render.TableText;
import dev.eckart.reports.table.ResultTable;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a document is written, and so how markers stand in it. Tables and what is declared stand in comments. A value in
 * prose is an element of HTML, or a macro of LaTeX: a line of Markdown that begins with a comment is no prose any more.
 */
public enum Markup {

    /** Markdown in any dialect with tables. */
    MARKDOWN(".md .markdown", Patterns.XML, "\\s*(?<!\\\\)\\|\\s*", "[|!]") {
        @Override
        String table(ResultTable table) {
            StringBuilder text = new StringBuilder("\n").append(TableText.markdown(table));
            table.footnotes().forEach(note -> text.append('\n').append(MarkdownText.escaped(note)).append('\n'));
            return text.append('\n').toString();
        }

        @Override
        String figure(Drawing drawing, String file) {
            return "\n![" + MarkdownText.escaped(drawing.title()) + "](" + file + ")\n\n"
                    + MarkdownText.escaped(drawing.caption()) + "\n\n";
        }

        @Override
        BitSet code(String text) {
            return new MarkdownCode(text).places();
        }
    },

    /** LaTeX; a document says {@code \newcommand{\eckart}[2]{#2}} once. */
    LATEX(".tex", Patterns.LATEX, "\\s*(?<!\\\\)&\\s*|\\s*\\\\\\\\\\s*$", "[%\\\\]") {
        @Override
        String table(ResultTable table) {
            return TableFormat.LATEX.of(table);
        }

        @Override
        String figure(Drawing drawing, String file) {
            return LatexFigure.of(drawing.title(), drawing.caption(), file);
        }

        @Override
        PictureFormat pictures() {
            return PictureFormat.PDF;
        }

        @Override
        BitSet code(String text) {
            return LatexCode.places(text);
        }

        @Override
        String comment(String words) {
            return "% " + words;
        }

        @Override
        String value(String reference, String number) {
            return "\\eckart{" + reference + "}{" + number(number) + "}";
        }

        @Override
        String number(String number) {
            return LatexNumber.of(number);
        }
    },

    /** HTML. */
    HTML(".html .htm", Patterns.XML, "<[^>]*>", "<") {
        @Override
        String table(ResultTable table) {
            return TableFormat.HTML.of(table);
        }

        @Override
        String figure(Drawing drawing, String file) {
            return "<figure>\n<img src=\"" + HtmlText.escaped(file) + "\" alt=\"" + HtmlText.escaped(drawing.title())
                    + "\"/>\n<figcaption>" + HtmlText.escaped(drawing.caption()) + "</figcaption>\n</figure>\n";
        }

        @Override
        BitSet code(String text) {
            return Patterns.places(Patterns.HTML_CODE, text);
        }
    };

    /** With spaces between. */
    private final String endings;
    private final Pattern markers;
    private final Pattern separator;
    private final Pattern filled;

    Markup(String endings, Pattern markers, String separator, String filled) {
        this.endings = endings;
        this.markers = markers;
        this.separator = Pattern.compile(separator);
        this.filled = Pattern.compile("\\s*(?:>\\s*)*(?:" + filled + ".*)?", Pattern.DOTALL);
    }

    /** The markup of a file, by its ending. */
    public static Optional<Markup> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(each -> each.endings().anyMatch(name::endsWith)).findFirst();
    }

    /** The markup of documents in which tables of a format can stand; those of some formats stand by themselves. */
    public static Optional<Markup> of(TableFormat format) {
        return switch (format) {
            case MARKDOWN -> Optional.of(MARKDOWN);
            case LATEX -> Optional.of(LATEX);
            case HTML -> Optional.of(HTML);
            case CSV, TEXT -> Optional.empty();
        };
    }

    /** The endings of all that can be read. */
    public static List<String> allEndings() {
        return Stream.of(values()).flatMap(Markup::endings).toList();
    }

    private Stream<String> endings() {
        return Stream.of(endings.split(" "));
    }

    /** What may be a marker. */
    Pattern markers() {
        return markers;
    }

    /** What stands between the cells of a table's row. */
    Pattern separator() {
        return separator;
    }

    /** Whether what stands between a marker and its end is such as stands there when it has been filled, or nothing. */
    boolean looksFilled(String content) {
        return filled.matcher(content).matches();
    }

    /** A table as it stands between a marker and its end, whole lines. */
    abstract String table(ResultTable table);

    /** A figure as it stands there, which lies in a file. */
    abstract String figure(Drawing drawing, String file);

    /** What the file of a figure is. */
    PictureFormat pictures() {
        return PictureFormat.SVG;
    }

    /** Where a text is code, which shows markers but has none. */
    abstract BitSet code(String text);

    /** A comment. */
    String comment(String words) {
        return "<!-- " + words + " -->";
    }

    /** A value in prose, and what it is of. */
    String value(String reference, String number) {
        return "<span data-eckart=\"" + HtmlText.escaped(reference) + "\">" + number(number) + "</span>";
    }

    /** A number as it stands there. */
    String number(String number) {
        return number;
    }
}
