package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.run.Results;
import dev.eckart.reports.MarkdownReport;
import dev.eckart.reports.ReportContents;
import dev.eckart.reports.figure.Drawing;
import dev.eckart.reports.picture.PictureFormat;
import dev.eckart.reports.picture.UndrawableException;
import dev.eckart.reports.render.HtmlValues;
import dev.eckart.reports.table.Column;
import dev.eckart.reports.table.ResultTable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports of all experiments that are shipped, and of fixtures that together have every table and figure. */
class EveryReportTest {

    private static final Pattern SIZE = Pattern.compile("<svg [^>]* width=\"(\\d+)\" height=\"(\\d+)\"");

    /** The shipped experiments whose point is that seeds are crossed. */
    private static final List<Ran> CROSSED = crossed();

    private static List<Ran> crossed() {
        try {
            List<Path> files = Shipped.experiments().stream().filter(Predicate.not(Fingerprinted::isTogether)).toList();
            return Ran.all(Ran.plans(files, Changes.of("seeds={\"split\": 2, \"init\": 2}")), 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Results> results() {
        return Stream.of(Fingerprinted.SHIPPED, CROSSED, Fingerprinted.FIXTURES)
                .flatMap(List::stream)
                .map(Ran::results);
    }

    static Stream<Drawing> figures() {
        return results().flatMap(results -> ReportContents.of(results).figures().values().stream());
    }

    @ParameterizedTest
    @MethodSource("results")
    void anotherParserOfMarkdownReadsTheSameCells(Results results) {
        ReportContents contents = ReportContents.of(results);
        assertEquals(
                contents.tables().values().stream().map(EveryReportTest::cells).toList(),
                tables(MarkdownReport.write(contents).markdown()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsAsManyPixelsAsItSays(Drawing figure) throws IOException, UndrawableException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PictureFormat.PNG.of(figure.svg())));
        Matcher size = SIZE.matcher(figure.svg());
        assertTrue(size.find(), figure.svg());
        assertEquals(2 * Integer.parseInt(size.group(1)), image.getWidth());
        assertEquals(2 * Integer.parseInt(size.group(2)), image.getHeight());
        long inked = IntStream.of(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(pixel -> pixel != 0xffffffff)
                .count();
        long all = (long) image.getWidth() * image.getHeight();
        assertTrue(inked > all / 1000 && inked < all * 3 / 4, inked + " of " + all + " pixels are not white");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsAPageOfPdf(Drawing figure) throws UndrawableException {
        String pdf = new String(PictureFormat.PDF.of(figure.svg()), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.startsWith("%PDF-1.4\n") && pdf.endsWith("%%EOF\n"));
        assertEquals("", PictureFormat.PDF.boxes(figure.svg()));
    }

    @Test
    void allShippedExperimentsAreLookedAt() throws IOException {
        assertEquals(Shipped.experiments().size(), Fingerprinted.SHIPPED.size() + CROSSED.size());
        assertTrue(CROSSED.size() > 0 && figures().count() > results().count() / 2);
    }

    private static List<List<String>> cells(ResultTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Column::label).toList());
        table.rows().forEach(row ->
                rows.add(row.cells().stream().map(HtmlValues::of).map(EveryReportTest::text).toList()));
        return rows;
    }

    private static String text(String html) {
        return html.replaceAll("</?strong>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&");
    }

    private static List<List<List<String>>> tables(String markdown) {
        List<List<List<String>>> tables = new ArrayList<>();
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown)
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(CustomBlock block) {
                        if (block instanceof TableBlock) {
                            tables.add(new ArrayList<>());
                        }
                        visitChildren(block);
                    }

                    @Override
                    public void visit(CustomNode node) {
                        switch (node) {
                            case TableRow _ -> tables.getLast().add(new ArrayList<>());
                            case TableCell cell -> tables.getLast().getLast().add(words(cell));
                            default -> { }
                        }
                        visitChildren(node);
                    }
                });
        return tables;
    }

    private static String words(Node cell) {
        StringBuilder words = new StringBuilder();
        cell.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }
}
