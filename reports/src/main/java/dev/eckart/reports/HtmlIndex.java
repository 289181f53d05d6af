package dev.eckart.reports;

import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.render.HtmlText;
import dev.eckart.reports.render.HtmlValues;
import dev.eckart.reports.table.Cell;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.Row;
import dev.eckart.reports.table.Summary;
import dev.eckart.reports.wording.MetricWords;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A page that leads to the reports of several experiments, and shows of each what it found. It needs nothing else,
 * neither network nor scripts. The same results give the same bytes.
 */
public final class HtmlIndex {

    private static final int MOST_BEST = 3;
    private static final int MOST_METRICS = 4;
    private static final String NOTE = "Best: by each of the experiment's first " + MOST_METRICS
            + " metrics, as in its summary: the best mean, and all that cannot be told from it.";

    private final StringBuilder text = new StringBuilder();

    private HtmlIndex() { }

    /**
     * The whole file.
     *
     * @param experiments by the page that each has, relative to this one
     */
    public static String write(Map<String, Results> experiments) {
        HtmlIndex index = new HtmlIndex();
        index.text.append("<header>\n<h1>Experiments</h1>\n<p>").append(experiments.size())
                .append(experiments.size() == 1 ? " experiment" : " experiments")
                .append("</p>\n</header>\n<main>\n<section>\n<h2>Results</h2>\n")
                .append("<div class=\"wide\">\n<table class=\"index\">\n")
                .append("<caption>Results of each experiment</caption>\n<thead>\n<tr>");
        List.of("experiment", "best", "data", "models", "runs", "not ended well").forEach(index::heading);
        index.text.append("</tr>\n</thead>\n<tbody>\n");
        experiments.forEach(index::row);
        index.text.append("</tbody>\n</table>\n</div>\n<p class=\"note\">").append(NOTE)
                .append("</p>\n</section>\n</main>\n");
        return HtmlPage.of("Experiments", index.text.toString());
    }

    private void heading(String words) {
        boolean number = !words.equals("experiment") && !words.equals("data") && !words.equals("best");
        text.append("<th scope=\"col\"").append(number ? " class=\"number\">" : ">").append(words).append("</th>");
    }

    private void row(String page, Results results) {
        long models = results.variants().stream().map(each -> each.variant().model()).distinct().count();
        int runs = results.variants().stream().mapToInt(each -> each.runs().size()).sum();
        text.append("<tr><th scope=\"row\"><a href=\"").append(HtmlText.escaped(link(page))).append("\">")
                .append(HtmlText.escaped(results.experiment().title().orElse(results.name()))).append("</a></th><td>")
                .append(best(results)).append("</td><td>").append(HtmlText.escaped(results.data().name()))
                .append("</td><td class=\"number\">").append(models).append("</td><td class=\"number\">").append(runs)
                .append("</td><td class=\"number\">").append(ends(results)).append("</td></tr>\n");
    }

    /** A path as a link: names of files may have spaces and signs that mean something there. */
    private static String link(String page) {
        try {
            return new URI(null, null, "./" + page, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + page, e);
        }
    }

    /** For each of the first metrics, which variants are bold in the summary. */
    private static String best(Results results) {
        SequencedMap<String, Metric> metrics = results.experiment().metrics();
        if (metrics.isEmpty()) {
            return "–";
        }
        String bests = metrics.entrySet().stream()
                .limit(MOST_METRICS)
                .map(metric -> "<li>" + HtmlText.escaped(MetricWords.of(metric.getValue())) + ": "
                        + best(results, metric.getKey()) + "</li>\n")
                .collect(Collectors.joining());
        int left = metrics.size() - MOST_METRICS;
        String more = left > 0 ? "<li>and " + left + (left == 1 ? " more metric" : " more metrics") + "</li>\n" : "";
        return "<ul>\n" + bests + more + "</ul>";
    }

    private static String best(Results results, String metric) {
        ResultTable table = new Summary(List.of(), List.of(metric)).table(results);
        List<Row> bold = table.rows().stream().filter(row -> isBest(row.cells().get(1))).toList();
        if (bold.isEmpty()) {
            return bestOfNone(table);
        }
        String names = bold.stream().limit(MOST_BEST).map(row -> HtmlValues.of(row.cells().getFirst()) + " "
                        + HtmlValues.of(row.cells().get(1))).collect(Collectors.joining(", "));
        int left = bold.size() - MOST_BEST;
        return names + (left > 0 ? " and " + left + " more" : "");
    }

    /** A model that is alone has its number; of several, none could be told best. */
    private static String bestOfNone(ResultTable table) {
        return table.rows().size() == 1
                ? HtmlValues.of(table.rows().getFirst().cells().getFirst()) + " "
                        + HtmlValues.of(table.rows().getFirst().cells().get(1))
                : "none can be told best";
    }

    private static boolean isBest(Cell cell) {
        return switch (cell) {
            case Cell.Value value -> value.best();
            case Cell.Estimate estimate -> estimate.best();
            case Cell.Label _, Cell.Count _, Cell.Runs _, Cell.Missing _ -> false;
        };
    }

    private static String ends(Results results) {
        long diverged = count(results, Outcome.Diverged.class);
        long failed = count(results, Outcome.Failed.class);
        return diverged + failed == 0 ? "0"
                : (diverged > 0 ? diverged + " diverged" : "") + (diverged > 0 && failed > 0 ? ", " : "")
                        + (failed > 0 ? failed + " failed" : "");
    }

    private static long count(Results results, Class<? extends Outcome> end) {
        return results.variants().stream()
                .map(VariantResults::runs)
                .flatMap(List::stream)
                .filter(run -> end.isInstance(run.outcome()))
                .count();
    }
}
