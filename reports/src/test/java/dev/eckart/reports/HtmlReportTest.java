package dev.eckart.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Problems;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.metric.Score;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import dev.eckart.reports.figure.AxisScale;
import dev.eckart.reports.figure.CurveFigure;
import dev.eckart.reports.figure.Drawing;
import dev.eckart.reports.figure.Drawn;
import dev.eckart.reports.render.HtmlLinks;
import dev.eckart.reports.table.Cell;
import dev.eckart.reports.table.Column;
import dev.eckart.reports.table.PivotTable;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import dev.eckart.reports.table.Summary;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static final String NAME = "</title></style></script><script>alert(\"1\")</script>'&amp;";

    private static Fabricated iris() {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL)).follow("error");
    }

    private static Outcome followed(double score) {
        Curve curve = new Curve(List.of(0, 10), NdArray.of(new double[] {3, score}, 2));
        return new Outcome.Done(Map.of("error", new Score.Value(score)), Map.of("error", curve), Map.of());
    }

    private static Results hostile() {
        return iris()
                .title(NAME)
                .table(Summary.ofAll())
                .figure(new CurveFigure(List.of("error"), List.of(), AxisScale.LINEAR))
                .runs(NAME, List.of(followed(1), followed(1.25), new Outcome.Diverged(3, NAME)))
                .deterministic("svd", 0.5)
                .results();
    }

    private static String page(Results results) {
        return HtmlReport.write(ReportContents.of(results));
    }

    /** As XML: what is within scripts and styles is none. */
    private static Document parsed(String page) throws Exception {
        String xml = page.replaceAll("(?s)<(script|style)>.*?</\\1>", "<$1></$1>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static Element withId(Document page, String name, String id) {
        return elements(page, name).stream().filter(one -> one.getAttribute("id").equals(id)).findFirst().orElseThrow();
    }

    @Test
    void whatComesFromInputIsTextAndNothingElse() throws Exception {
        Document page = parsed(page(hostile()));
        assertEquals(1, elements(page, "script").size());
        assertEquals(List.of(NAME), elements(page, "title").stream().map(Element::getTextContent).toList());
        assertEquals(List.of(NAME), elements(page, "h1").stream().map(Element::getTextContent).toList());
        assertEquals(NAME, withId(page, "table", "runs-0").getAttribute("data-name"));
    }

    @Test
    void aRowLeadsToItsRunsWithSeedsKeysAndScores() throws Exception {
        Document page = parsed(page(hostile()));
        Element row = elements(page, "tr").get(1);
        assertEquals("0", row.getAttribute("data-variant"));
        assertEquals("#runs-0", ((Element) row.getElementsByTagName("a").item(0)).getAttribute("href"));
        assertEquals("0", elements(page, "th").get(1).getAttribute("data-metric"));
        List<String> cells = new ArrayList<>();
        NodeList rows = withId(page, "table", "runs-0").getElementsByTagName("tr");
        for (int i = 1; i < rows.getLength(); i++) {
            cells.add(rows.item(i).getTextContent());
        }
        // The seed, the first twelve characters of the key, and the score.
        String key = NAME.substring(0, 12);
        assertEquals(List.of("0" + key + "1.0", "1" + key + "1.25", "2" + key + NAME), cells);
    }

    @Test
    void aRunThatEndedBeforeItHadScoresSaysSo() throws Exception {
        List<Element> ended = elements(parsed(page(hostile())), "td").stream()
                .filter(cell -> cell.getAttribute("class").equals("ended"))
                .toList();
        assertEquals(List.of(NAME), ended.stream().map(Element::getTextContent).toList());
    }

    @Test
    void aCellOfAPivotNamesItsOwnRuns() throws Exception {
        Document page = parsed(page(iris().point("gd", "models.gd.rank", "1", 3)
                .point("gd", "models.gd.rank", "2", 4)
                .table(new PivotTable("error", "models.gd.rank", List.of(), List.of()))
                .results()));
        Element row = elements(page, "tr").get(1);
        List<String> variants = IntStream.range(0, 2)
                .mapToObj(i -> ((Element) row.getElementsByTagName("td").item(i)).getAttribute("data-variant"))
                .toList();
        assertEquals(List.of("0", "1"), variants);
        assertEquals("0", elements(page, "th").get(1).getAttribute("data-metric"), "the metric of the column");
    }

    @Test
    void nothingRunsOrIsAppliedButOurScriptAndOurStyles() throws Exception {
        String page = page(hostile());
        String policy = elements(parsed(page), "meta").get(1).getAttribute("content");
        for (String element : List.of("script", "style")) {
            List<String> texts = Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">").matcher(page).results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            assertEquals(1, texts.size());
            byte[] text = texts.getFirst().getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            String source = "sha256-" + Base64.getEncoder().encodeToString(hash);
            assertTrue(policy.contains(element + "-src '" + source + "'"), policy);
        }
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("://"), "asks for something elsewhere");
    }

    @Test
    void theValuesOfACurveStandBelowItWithTheirPlaces() throws Exception {
        Element values = elements(parsed(page(hostile())), "table").stream()
                .filter(table -> table.getAttribute("class").equals("values"))
                .findFirst()
                .orElseThrow();
        Element last = (Element) values.getElementsByTagName("tr").item(2);
        // The median of 1 and 1.25, and a tenth of the way from either.
        assertEquals("101.125 (1.025 to 1.225)", last.getTextContent());
        assertTrue(Double.parseDouble(last.getAttribute("data-x")) > 76);
    }

    @Test
    void aDrawingOfSomebodyElsesIsAnImage() throws Exception {
        record Foreign() implements Drawn {
            @Override
            public void check(Outline experiment, Problems problems) {}

            @Override
            public Drawing draw(Results results) {
                return new Drawing(
                        "f", "Foreign", "", "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>");
            }
        }
        Document page = parsed(page(iris().deterministic("svd", 1).figure(new Foreign()).results()));
        assertEquals(1, elements(page, "script").size());
        assertTrue(elements(page, "img").getFirst().getAttribute("src").startsWith("data:image/svg+xml;base64,"));
    }

    @Test
    void ofVeryManyRunsSomeAreShownAndThePageSaysSo() throws Exception {
        // Room for 30,000 scores; the table takes 12 + 4 of one metric, a run 4 + 1: (30,000 − 16) / 5 = 5996 runs.
        String page = page(iris().random("gd", IntStream.range(0, 20_000).asDoubleStream().toArray()).results());
        assertTrue(page.contains("gd: 5996 of 20000 runs, evenly spread; means are over all"), "runs");
        assertEquals(5997, withId(parsed(page), "table", "runs-0").getElementsByTagName("tr").getLength());
        assertTrue(page.contains("<td>19999.0</td>") && page.contains("<td>0.0</td>"), "the first and the last");
    }

    @Test
    void ofAVeryLongTableSomeRowsAreShownAndThePageSaysSo() {
        List<Row> rows = IntStream.range(0, 5000).mapToObj(i -> Row.of(new Cell.Count(i))).toList();
        ResultTable table = new ResultTable("Long", List.of(Column.numbers("n")), rows, List.of());
        // 12,000 cells for four tables: 3,000 rows of one cell.
        String text = new HtmlTables(4, HtmlLinks.NONE).of(table);
        assertTrue(text.contains("3000 of 5000 rows are shown here, evenly spread; all are in report.md."), "said");
        assertEquals(3001, text.split("<tr>", -1).length - 1);
        assertTrue(text.contains(">0</th>") && text.contains(">4999</th>"), "the first and the last");
    }

    @Test
    void theSameResultsGiveTheSameBytesInEveryLocale() {
        String before = page(hostile());
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(before, page(hostile()));
        } finally {
            Locale.setDefault(usual);
        }
        assertFalse(before.contains("\r"));
    }
}
