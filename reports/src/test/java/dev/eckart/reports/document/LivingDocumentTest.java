package dev.eckart.reports.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.json.Diagnostic;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Source;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.metric.Score;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LivingDocumentTest {

    /** Of 1, 2 and 6: the mean is 3, the median 2, and the sd √((4 + 1 + 9) / 2) = √7 = 2.6458. */
    private static Reported fabricated(double... gd) {
        return new Reported(new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL))
                .random("gd", gd)
                .deterministic("svd", -0.5)
                .runs("lost", List.of(
                        new Outcome.Done(Map.of("error", new Score.Value(4)), Map.of(), Map.of()),
                        new Outcome.Diverged(2, "loss not finite at epoch 2")))
                .results());
    }

    private final Diagnostics diagnostics = new Diagnostics();

    private Filled filled(Markup markup, String text, double... gd) {
        return LivingDocument.read(new Source("doc", text), markup, diagnostics)
                .filled(Map.of("x", fabricated(gd)), diagnostics);
    }

    private Filled filled(String markdown) {
        return filled(Markup.MARKDOWN, markdown, 1, 2, 6);
    }

    private List<String> told() {
        return diagnostics.all().stream().map(LivingDocumentTest::told).toList();
    }

    private static String told(Diagnostic diagnostic) {
        return diagnostic.origin() + " " + diagnostic.message();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x.gd.error.mean              | 3.0",
        "x.gd.error.sd                | 2.6",
        "x.gd.error.sd, 4 decimals    | 2.6458",
        "x.gd.error.sd, 3 digits      | 2.65",
        "x.gd.error.mean, 0 decimals  | 3",
        "x.gd.error.n                 | 3",
        "x.gd.error.min               | 1.0",
        "x.gd.error.max               | 6.0",
        "x.gd.error.median            | 2.0",
        "x.gd.error.best              | 1.0",
        "x.gd.error.seed-1            | 2.0",
        "x.gd.error.run-3             | 6.0",
        "x.svd.error                  | -0.5",
        "x.lost.error.runs            | 2",
        "x.lost.error.n               | 1",
        "x.lost.error.failed          | 1",
    })
    void aValueIsFilledInAndStaysRefreshable(String reference, String number) {
        String expected = "It is **<span data-eckart=\"" + reference + "\">" + number + "</span>**.";
        assertEquals(expected, filled("It is **{{" + reference + "}}**.").text());
        assertEquals(expected, filled(expected.replace(">" + number + "<", ">9<")).text());
        assertEquals(List.of(), filled(expected).stale());
        assertEquals(List.of(), told());
    }

    @Test
    void aValueInLatexIsAMacro() {
        assertEquals("\\eckart{x.gd.error.mean}{3.0} and $\\eckart{x.svd.error}{\\ensuremath{-0.5}}$",
                filled(Markup.LATEX, "{{x.gd.error.mean}} and ${{x.svd.error}}$", 1, 2, 6).text());
        Filled again = filled(Markup.LATEX, "a \\eckart{x.svd.error}{\\ensuremath{-0.4}} b", 1, 2, 6);
        assertEquals("a \\eckart{x.svd.error}{\\ensuremath{-0.5}} b", again.text());
        assertEquals("\\ensuremath{-0.4} is now \\ensuremath{-0.5}", again.stale().getFirst().message());
    }

    @Test
    void aTableStandsBetweenItsMarkerAndItsEnd() {
        Filled filled = filled("Before\n<!-- eckart: table x summary -->\nafter");
        String[] parts = filled.text().split("\n\n", -1);
        assertEquals("Before\n<!-- eckart: table x summary -->", parts[0]);
        assertTrue(parts[1].startsWith("| model | squared error (sum, all cells) |"), parts[1]);
        assertEquals("<!-- /eckart -->\nafter", parts[parts.length - 1]);
        assertEquals("doc:2:1", filled.stale().getFirst().place().toString());
    }

    @ParameterizedTest
    @EnumSource(Markup.class)
    void fillingTwiceChangesNothingMore(Markup markup) {
        String text = markup.comment("eckart: table x summary") + "\n\n{{x.gd.error.mean}} {{x.svd.error}}\n";
        String once = filled(markup, text, 1, 2, 6).text();
        Filled twice = filled(markup, once, 1, 2, 6);
        assertEquals(once, twice.text());
        assertEquals(List.of(), twice.stale());
        assertEquals(3, twice.shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void lineEndsAndAMissingLastOneAreKept(String end) {
        String text = filled(" \t x  " + end + end + "> <!-- eckart: table x summary -->").text();
        assertTrue(text.startsWith(" \t x  " + end + end + "> <!-- eckart: table x summary -->" + end + ">" + end
                + "> | model"), text);
        assertTrue(text.endsWith(end + "> <!-- /eckart -->"), text);
        assertEquals(text, filled(text).text());
        assertEquals(text.length(), text.replaceAll("\r?\n", end).length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MARKDOWN | `{{x.gd.error.mean}}`",
        "MARKDOWN | ``a ` <!-- eckart: table x summary -->``",
        "MARKDOWN | ```;{{x.gd.error.mean}};<!-- eckart: table x summary -->;```",
        "MARKDOWN | - ~~~~;  {{x.gd.error.mean}};  ~~~;  {{x.gd.error.mean}}",
        "LATEX    | \\begin{verbatim};{{x.gd.error.mean}};% eckart: table x summary;\\end{verbatim}",
        "LATEX    | \\verb+{{x.gd.error.mean}}+ and 5\\% % {{x.gd.error.mean}}",
        "HTML     | <pre>;{{x.gd.error.mean}};<!-- eckart: table x summary -->;</pre>",
        "MARKDOWN | {{ page.title }} {{x}} {{ a b }} <!-- a comment of somebody else's -->",
        "LATEX    | \\newcommand{\\eckart}[2]{#2} {{\\bf x}}",
    })
    void codeAndWhatIsNotOursStays(Markup markup, String text) {
        String document = text.replace(";", "\n");
        assertEquals(document, filled(markup, document, 1, 2, 6).text());
        assertEquals(List.of(), told());
    }

    @Test
    void codeEndsWhereItsFenceDoes() {
        assertEquals("```\n`\n```\n\\` <span data-eckart=\"x.svd.error\">-0.5</span> `",
                filled("```\n`\n```\n\\` {{x.svd.error}} `").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{{x.gd.error}}             | 3:3 gd has 3 runs; say what of them: one of mean, sd, n,",
        "{{x.gd.error.maen}}        | 3:3 found \"maen\", expected one of mean, sd, n, min, max, median, best, runs",
        "{{x.dg.error.mean}}        | 3:3 found \"dg\", expected one of the models of fabricated: gd, svd, lost",
        "{{x.gd.eror.mean}}         | 3:3 found \"eror\", expected one of the metrics of fabricated: error; did you",
        "{{x.gd.error.seed-7}}      | 3:3 gd has no such run; it has 3",
        "{{x.gd.error.run-0}}       | 3:3 gd has no such run; it has 3",
        "{{x.lost.error.run-2}}     | 3:3 this run has no error: 1 of 2 diverged",
        "{{x.svd.error.sd}}         | 3:3 one run has no sd",
        "{{x.gd[rank=2].error.n}}   | 3:3 no point of the sweep; expected gd[AXIS=VALUE] with one of []",
        "{{x.gd.mean}}              | 3:3 found \"mean\", expected one of the metrics of fabricated: error",
        "{{x.gd}}                   | 3:3 found \"x.gd\", expected experiment.model.metric.statistic",
        "<span data-eckart=\"y\">1</span> | 3:22 found \"y\", expected experiment.model.metric.statistic",
        "<!-- /eckart -->           | 3:3 an end without the marker that it ends",
        "<!-- eckart: tabel x y --> | 3:16 found \"tabel\", expected one of table, figure, experiment, set, sweep; did",
        "<!-- eckart: table x -->   | 3:16 found \"table x\", expected table EXPERIMENT NAME",
        "<!-- eckart: set x -->     | 3:16 found \"set x\", expected set NAME PATH=VALUE",
        "<!-- eckart: table x summary --> x | 3:3 a table or a figure needs a line of its own for its marker",
    })
    void whatIsWrongIsToldAtItsPlace(String marker, String message) {
        String text = "a\n\n> " + marker + "\n";
        assertEquals(text, filled(text).text());
        assertEquals(1, told().size(), told()::toString);
        assertTrue(told().getFirst().startsWith("doc:" + message), told()::toString);
    }

    @Test
    void anUnknownTableOrFigureIsToldAtItsName() {
        filled("<!-- eckart: table x sumary -->\n\n<!-- eckart: figure x curve -->");
        assertEquals(List.of(
                "doc:1:22 found \"sumary\", expected one of the tables of fabricated: summary;"
                        + " did you mean \"summary\"?",
                "doc:3:23 found \"curve\", but fabricated has no figures"), told());
    }

    @Test
    void whatSomebodyWroteBetweenAMarkerAndAnEndIsNotTakenAway() {
        String text = "<!-- eckart: table x summary -->\n\nMy own words.\n\n<!-- /eckart -->\n";
        assertEquals(text, filled(text).text());
        assertTrue(told().getFirst().startsWith("doc:1:1 between this marker and its end stands what was not"));
    }

    @Test
    void staleNumbersAreToldCellByCell() {
        String before = filled("<!-- eckart: table x summary -->\n").text();
        Filled now = filled(Markup.MARKDOWN, before, 1, 2, 7);
        // Of 1, 2 and 7 the mean is 10/3 and the sd √((49 + 16 + 121) / 18) = 3.21.
        assertEquals(List.of("doc:5:30 3.0 is now 3.3", "doc:5:36 2.6 is now 3.2"), stale(now).subList(0, 2));
    }

    @Test
    void rowsThatAreGoneAndRowsThatAreNewAreTold() {
        String before = filled("<!-- eckart: table x summary -->\n").text();
        List<String> stale = stale(filled(before.replace("| svd ", "| pca ")));
        assertEquals(2, stale.size(), stale::toString);
        assertTrue(stale.get(0).startsWith("doc:6:1 gone: | pca |"), stale::toString);
        assertTrue(stale.get(1).contains(" new: | svd |"), stale::toString);
    }

    @Test
    void whiteSpaceIsNoStaleNumber() {
        String before = filled("<!-- eckart: table x summary -->\n").text();
        assertEquals(List.of(), stale(filled(before.replace("  ", " ").replace("----", "---"))));
    }

    @Test
    void whatIsNotOfAllRunsIsNoted() {
        assertEquals(List.of("x.lost.error.mean is over 1 of 2 runs: 1 of 2 diverged"),
                filled("{{x.lost.error.mean}}").notes().stream().map(Stale::message).toList());
    }

    @Test
    void experimentsAreDeclaredWithWhatIsChangedInThem() {
        LivingDocument.Named named = LivingDocument.read(new Source("doc", """
                % eckart: experiment x = ../a b.json
                % eckart: set x seeds=3
                % eckart: sweep x models.gd.rank=1, 2
                % eckart: table x summary
                {{x.gd.error.mean}} {{y.gd.error.mean}} {{z.a.b}}
                """), Markup.LATEX, diagnostics).experiments().getFirst();
        assertEquals("../a b.json", named.file().orElseThrow());
        assertEquals(List.of("seeds=3"), named.changes().settings());
        assertEquals(List.of("models.gd.rank=1, 2"), named.changes().axes());
    }

    @Test
    void doubleBracesThatMayBeSomebodyElsesAreNotCertain() {
        assertEquals(List.of(true, false, true), LivingDocument.read(
                        new Source("doc", "{{y.gd.error.mean}} {{site.data.x}} <span data-eckart=\"z.a.b\">1</span>"),
                        Markup.MARKDOWN, diagnostics)
                .experiments().stream().map(LivingDocument.Named::certain).toList());
    }

    private static List<String> stale(Filled filled) {
        return filled.stale().stream().map(each -> each.place() + " " + each.message()).toList();
    }
}
