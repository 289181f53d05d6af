package dev.eckart.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.eckart.reports.Parsed;
import dev.eckart.reports.table.Cell;
import dev.eckart.reports.table.Column;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import dev.eckart.reports.wording.Digits;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TableFormatTest {

    private static final Digits DIGITS = new Digits.Fixed(4);

    private static final ResultTable RESULTS = new ResultTable(
            "Summary",
            List.of(Column.names("model"), Column.numbers("error"), Column.numbers("gap"), Column.numbers("runs")),
            List.of(
                    Row.of(new Cell.Label("svd"), new Cell.Value(15.228868394, DIGITS, true),
                            new Cell.Value(-1.6e-6, DIGITS, true), new Cell.Runs(1, 0, 0)),
                    Row.of(new Cell.Label("gd"), new Cell.Estimate(15.25, 0.5, 7, 1, DIGITS, false),
                            new Cell.Missing("not measured"), new Cell.Runs(8, 1, 0)),
                    Row.of(new Cell.Label("far"), new Cell.Value(Double.POSITIVE_INFINITY, DIGITS, false),
                            new Cell.Count(3), new Cell.Runs(8, 0, 2))),
            List.of("Lower is better.", "± is the sample sd."));

    static Stream<List<String>> names() {
        return Stream.of(Hostile.NAMES, Hostile.WITH_WHITE_SPACE);
    }

    @ParameterizedTest
    @MethodSource("names")
    void anotherParserOfMarkdownReadsTheSameCells(List<String> names) {
        List<List<String>> cells = Parsed.tables(TableFormat.MARKDOWN.of(Hostile.table(names))).getFirst();
        assertEquals(Hostile.cells("x", "=y"), cells);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aParserOfXmlReadsTheSameCells(List<String> names) throws Exception {
        String html = TableFormat.HTML.of(Hostile.table(names));
        Document read = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader("<body>" + html + "</body>")));
        List<List<String>> cells = texts(read.getElementsByTagName("tr")).stream().map(List::of).toList();
        assertEquals(Hostile.cells("x", "=y").stream().map(row -> List.of(String.join("", row))).toList(), cells);
        assertEquals(List.of(String.join(" ", Hostile.NAMES)), texts(read.getElementsByTagName("caption")));
        assertEquals(List.of(String.join(" ", Hostile.NAMES)), texts(read.getElementsByTagName("p")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aReaderOfCsvReadsTheSameCellsAndNoFormulas(List<String> names) {
        List<CsvRecord> records = csv(TableFormat.CSV.of(Hostile.table(names)));
        assertEquals(Hostile.NAMES.size() + 1, records.size());
        for (int i = 0; i < Hostile.NAMES.size(); i++) {
            String name = Hostile.NAMES.get(i);
            String guarded = name.matches("[=+@-].*") ? "'" + name : name;
            assertEquals(guarded, records.get(i + 1).getField(0));
            assertEquals(i / 3.0 - 2, Double.parseDouble(records.get(i + 1).getField(1)));
        }
        assertEquals("'=y", records.getFirst().getField(2));
    }

    @Test
    void negativeNumbersAreNoFormulas() {
        List<String> values = List.of("-1", "-0.5e-3", "-1+2", "-a");
        ResultTable table = new ResultTable("", List.of(Column.names("x")),
                values.stream().map(value -> Row.of(new Cell.Label(value))).toList(), List.of());
        assertEquals("x\r\n-1\r\n-0.5e-3\r\n'-1+2\r\n'-a\r\n", TableFormat.CSV.of(table));
    }

    @Test
    void csvHasAllDigitsAndAFieldForEachNumber() {
        assertEquals(
                """
                model,error,error sd,error runs,gap,runs,runs diverged,runs failed
                svd,15.228868394,,1,-1.6E-6,1,0,0
                gd,15.25,0.5,7,,8,1,0
                far,Infinity,,1,3,8,0,2
                """.replace("\n", "\r\n"),
                TableFormat.CSV.of(RESULTS));
    }

    @Test
    void latexIsAFloatInTheMannerOfBooktabs() {
        assertEquals(
                """
                % needs \\usepackage{booktabs}
                \\begin{table}
                  \\centering
                  \\caption{Summary}
                  \\begin{tabular}{lrrr}
                    \\toprule
                    model & error & gap & runs \\\\
                    \\midrule
                    svd & \\textbf{15.2289} & \\textbf{\\boldmath $-1.6\\cdot10^{-6}$} & 1 \\\\
                    gd & 15.2500 $\\pm$ 0.5000 & -- & 1 of 8 diverged \\\\
                    far & $\\infty$ & 3 & 2 of 8 failed \\\\
                    \\bottomrule
                  \\end{tabular}

                  \\medskip
                  \\begin{minipage}{\\linewidth}\\footnotesize
                    Lower is better.\\par
                    $\\pm$ is the sample sd.\\par
                  \\end{minipage}
                \\end{table}
                """,
                TableFormat.LATEX.of(RESULTS));
    }

    @Test
    void htmlSaysWhatHeadsWhat() {
        assertEquals(
                """
                <table>
                <caption>Summary</caption>
                <thead>
                <tr><th scope="col">model</th><th scope="col" class="number">error</th>\
                <th scope="col" class="number">gap</th><th scope="col" class="number">runs</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">svd</th><td class="number"><strong>15.2289</strong></td>\
                <td class="number"><strong>-1.6e-6</strong></td><td class="number">1</td></tr>
                <tr><th scope="row">gd</th><td class="number">15.2500 ± 0.5000</td>\
                <td class="number">–</td><td class="number">1 of 8 diverged</td></tr>
                <tr><th scope="row">far</th><td class="number">∞</td>\
                <td class="number">3</td><td class="number">2 of 8 failed</td></tr>
                </tbody>
                </table>
                <p>Lower is better.</p>
                <p>± is the sample sd.</p>
                """,
                TableFormat.HTML.of(RESULTS));
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void noFormDependsOnTheLocale(TableFormat format) {
        Locale usual = Locale.getDefault();
        String before = format.of(RESULTS);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(before, format.of(RESULTS));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aTableWithoutRowsIsATable(TableFormat format) {
        String text = format.of(new ResultTable("Runs", List.of(Column.names("seed")), List.of(), List.of()));
        assertTrue(text.contains("seed"), text);
    }

    private static List<CsvRecord> csv(String text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .stream()
                .toList();
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
