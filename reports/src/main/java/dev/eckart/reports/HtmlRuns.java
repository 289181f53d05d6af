package dev.eckart.reports;

import dev.eckart.experiments.plan.Variant;
import dev.eckart.experiments.run.Outcome;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.Run;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Score;
import dev.eckart.reports.render.HtmlLinks;
import dev.eckart.reports.render.HtmlText;
import dev.eckart.reports.render.Spread;
import dev.eckart.reports.table.Subject;
import dev.eckart.reports.wording.MetricWords;
import dev.eckart.reports.wording.SeedWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The runs behind the numbers of a page: a table for each variant, with seeds, the key and all scores of each run.
 * Where there are very many, some, evenly spread.
 */
final class HtmlRuns implements HtmlLinks {

    /** What fits on the page, in scores of so many bytes; a run costs a few besides its own, and so does a table. */
    private static final int ROOM = 30_000;
    private static final int LEAST_ROOM = 6_000;
    private static final int SCORE = 36;

    /** How many bytes of figures leave all of that room. */
    private static final int FIGURES = 400_000;

    private static final int RUN = 4;
    private static final int TABLE = 12;

    private static final int KEY_SHOWN = 12;

    private final Results results;
    private final List<String> metrics;
    private final List<VariantResults> variants;
    private final int runsOfOne;
    private final Map<Variant, Integer> places = new HashMap<>();

    /** @param figures how many characters of figures are on the page */
    HtmlRuns(Results results, int figures) {
        this.results = results;
        int room = Math.clamp(ROOM - (figures - FIGURES) / SCORE, LEAST_ROOM, ROOM);
        this.metrics = List.copyOf(results.experiment().metrics().keySet());
        int table = TABLE + 4 * metrics.size();
        this.variants = Spread.over(results.variants(), room / 2 / table);
        this.runsOfOne = runsOfOne((room - table * variants.size()) / (RUN + metrics.size()));
        variants.forEach(variant -> places.put(variant.variant(), places.size()));
    }

    /** The greatest number for which all variants together have no more runs than there may be. */
    private int runsOfOne(int most) {
        int longest = variants.stream().mapToInt(variant -> variant.runs().size()).max().orElse(0);
        int fits = 1;
        int tooMany = longest + 1;
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) / 2;
            if (variants.stream().mapToLong(variant -> Math.min(tried, variant.runs().size())).sum() <= most) {
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        return fits;
    }

    @Override
    public String attributes(Subject subject) {
        return subject.variant().map(places::get).map(place -> " data-variant=\"" + place + "\"").orElse("")
                + subject.metric().map(metrics::indexOf).filter(place -> place >= 0)
                        .map(place -> " data-metric=\"" + place + "\"").orElse("");
    }

    @Override
    public String linked(Subject subject, String html) {
        return subject.variant().map(places::get)
                .map(place -> "<a href=\"#runs-" + place + "\">" + html + "</a>")
                .orElse(html);
    }

    /** All of them, each table behind its variant's name. */
    String section() {
        StringBuilder text = new StringBuilder("<section>\n<h2>Runs</h2>\n");
        int left = results.variants().size() - variants.size();
        if (left > 0) {
            text.append("<p class=\"note\">").append(variants.size()).append(" of ").append(results.variants().size())
                    .append(" rows of the tables have their runs here, evenly spread.</p>\n");
        }
        text.append("<p class=\"note\">Each run by its seeds, the beginning of its key in the ledger, and its scores"
                + " with all their digits.</p>\n");
        variants.forEach(variant -> runs(variant, text));
        return text.append("</section>\n").toString();
    }

    private void runs(VariantResults variant, StringBuilder text) {
        List<Run> shown = Spread.over(variant.runs(), runsOfOne);
        String name = HtmlText.escaped(variant.variant().label());
        String count = shown.size() < variant.runs().size()
                ? shown.size() + " of " + variant.runs().size() + " runs, evenly spread; means are over all"
                : variant.runs().size() + (variant.runs().size() == 1 ? " run" : " runs");
        text.append("<details>\n<summary>").append(name).append(": ").append(count)
                .append("</summary>\n<div class=\"wide\">\n<table class=\"runs\" id=\"runs-")
                .append(places.get(variant.variant())).append("\" data-name=\"").append(name).append("\" data-count=\"")
                .append(count).append("\">\n<caption>Runs of ").append(name)
                .append("</caption>\n");
        headings(text);
        text.append("<tbody>\n");
        shown.forEach(run -> run(run, text));
        text.append("</tbody>\n</table>\n</div>\n</details>\n");
    }

    private void headings(StringBuilder text) {
        text.append("<thead>\n<tr><th scope=\"col\">seed</th><th scope=\"col\">run</th>");
        results.experiment().metrics().forEach((metric, settings) -> text.append("<th scope=\"col\" class=\"number\"")
                .append(attributes(Subject.of(metric))).append(" data-words=\"")
                .append(HtmlText.escaped(MetricWords.of(settings))).append("\">").append(HtmlText.escaped(metric))
                .append("</th>"));
        text.append("</tr>\n</thead>\n");
    }

    private void run(Run run, StringBuilder text) {
        String seeds = SeedWords.of(run).replaceFirst("^seed ", "");
        text.append("<tr><th scope=\"row\">").append(seeds.isEmpty() ? "none" : HtmlText.escaped(seeds))
                .append("</th><td><code>")
                .append(HtmlText.escaped(run.key().substring(0, Math.min(KEY_SHOWN, run.key().length()))))
                .append("</code></td>");
        switch (run.outcome()) {
            case Outcome.Done done -> metrics.forEach(metric -> text.append(score(done.scores().get(metric))));
            case Outcome.Diverged(_, String message) -> text.append(ended(message));
            case Outcome.Failed(String message) -> text.append(ended(message));
        }
        text.append("</tr>\n");
    }

    private String ended(String message) {
        return metrics.isEmpty() ? "" : "<td class=\"ended\" colspan=\"" + metrics.size() + "\">"
                + HtmlText.escaped(message) + "</td>";
    }

    private static String score(@Nullable Score score) {
        return switch (score) {
            case null -> "<td>–</td>";
            case Score.Value(double value) -> "<td>" + value + "</td>";
            case Score.Undefined(String reason) -> "<td title=\"" + HtmlText.escaped(reason) + "\">–</td>";
        };
    }
}
