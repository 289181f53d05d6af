package dev.eckart.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.metric.Score;
import dev.eckart.reports.fabricated.Accuracy;
import dev.eckart.reports.fabricated.Fabricated;
import dev.eckart.reports.fabricated.SquaredError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class HtmlIndexTest {

    private static Fabricated errors() {
        return new Fabricated().metric("error", new SquaredError(Reduction.SUM, On.ALL));
    }

    private static String page() {
        SequencedMap<String, Results> experiments = new LinkedHashMap<>();
        experiments.put("a b#1/report.html", errors().title("<script>alert(1)</script>")
                .deterministic("svd", 1).deterministic("pca", 1).deterministic("mean", 2)
                .runs("gd", List.of(
                        new Outcome.Done(Map.of("error", new Score.Value(4)), Map.of(), Map.of()),
                        new Outcome.Diverged(2, "loss not finite"),
                        new Outcome.Failed("no memory")))
                .results());
        experiments.put("alone/report.html", errors().deterministic("svd", 0.5).results());
        return HtmlIndex.write(experiments);
    }

    @Test
    void eachExperimentHasARowThatLeadsToItsReport() {
        String page = page();
        assertTrue(page.contains("<tr><th scope=\"row\"><a href=\"./a%20b%231/report.html\">"
                + "&lt;script&gt;alert(1)&lt;/script&gt;</a></th><td><ul>\n<li>squared error (sum, all cells): svd"
                + " <strong>1</strong>, pca <strong>1</strong></li>\n</ul></td><td>bundled (uci)</td>"
                + "<td class=\"number\">4</td><td class=\"number\">6</td>"
                + "<td class=\"number\">1 diverged, 1 failed</td></tr>"),
                () -> page.substring(page.indexOf("<tbody>")));
        assertTrue(page.contains(": svd 0.5</li>\n</ul></td><td>bundled (uci)</td><td class=\"number\">1</td>"
                + "<td class=\"number\">1</td><td class=\"number\">0</td></tr>"),
                () -> page.substring(page.indexOf("<tbody>")));
        assertTrue(page.contains("<p>2 experiments</p>"), () -> page.substring(page.indexOf("<tbody>")));
    }

    @Test
    void theFirstMetricsAreShownEachWithItsOwnBest() {
        Fabricated results = new Fabricated();
        for (int i = 0; i < 6; i++) {
            results.metric("m" + i, i % 2 == 0 ? new SquaredError(Reduction.SUM, On.ALL) : new Accuracy(On.ALL));
        }
        String page = HtmlIndex.write(Map.of("e/report.html",
                results.deterministic("low", 1, 1, 2, 2, 3, 3).deterministic("high", 4, 4, 5, 5, 6, 6).results()));
        String rows = page.substring(page.indexOf("<tbody>")).replaceAll("\\.0+<", "<");
        String least = "<li>squared error (sum, all cells): low <strong>%d</strong></li>\n";
        String greatest = "<li>accuracy (all rows): high <strong>%d</strong></li>\n";
        assertTrue(rows.contains("<ul>\n" + least.replace("%d", "1") + greatest.replace("%d", "4")
                + least.replace("%d", "2") + greatest.replace("%d", "5") + "<li>and 2 more metrics</li>\n</ul>"),
                rows);
    }

    @Test
    void itNeedsNothingElseAndIsTheSameInEveryLocale() {
        String page = page();
        assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("://"), "asks for something elsewhere");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals(page, page());
        } finally {
            Locale.setDefault(before);
        }
    }
}
