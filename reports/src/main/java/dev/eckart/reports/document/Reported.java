package dev.eckart.reports.document;

import dev.eckart.components.Nearest;
import dev.eckart.experiments.plan.Variant;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.models.metric.Metric;
import dev.eckart.reports.ReportContents;
import dev.eckart.reports.figure.Drawing;
import dev.eckart.reports.statistics.Sample;
import dev.eckart.reports.table.ResultTable;
import dev.eckart.reports.table.SampleDigits;
import dev.eckart.reports.table.Summary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The results of an experiment, and what documents can show of them. Not thread-safe. */
public final class Reported {

    private static final String SUMMARY = "summary";
    private static final String FIGURES = "figures/";
    private static final String SVG = ".svg";

    private final Results results;
    private @Nullable ReportContents contents;

    /** What can be shown of these results. */
    public Reported(Results results) {
        this.results = results;
    }

    /** A table by its name in the report; a summary of everything, if the report has none of that name. */
    ResultTable table(String name) throws NoSuchValueException {
        ResultTable table = contents().tables().get(name);
        if (table == null && name.equals(SUMMARY)) {
            return Summary.ofAll().table(results);
        }
        return known(table, name, contents().tables().keySet(), "tables");
    }

    /** A figure by the name of its file in the report, without folder and ending. */
    Drawing figure(String name) throws NoSuchValueException {
        List<String> names = contents().figures().keySet().stream()
                .map(file -> file.substring(FIGURES.length(), file.length() - SVG.length()))
                .toList();
        return known(contents().figures().get(FIGURES + name + SVG), name, names, "figures");
    }

    /** What of the runs a value may be. */
    Statistics statistics(Reference reference) throws NoSuchValueException {
        List<VariantResults> ofModel = results.ofModel(reference.model());
        if (ofModel.isEmpty()) {
            throw unknown(reference.model(), results.experiment().models().keySet(), "models");
        }
        Metric metric = known(results.experiment().metrics().get(reference.metric()), reference.metric(),
                results.experiment().metrics().keySet(), "metrics");
        List<VariantResults> found = ofModel.stream().filter(each -> isAt(each.variant(), reference.point())).toList();
        if (found.size() != 1) {
            throw new NoSuchValueException((found.isEmpty() ? "no point" : found.size() + " points")
                    + " of the sweep; expected " + reference.model() + "[AXIS=VALUE] with one of "
                    + ofModel.stream().map(each -> point(each.variant())).limit(8).collect(Collectors.joining(" ")));
        }
        return new Statistics(found.getFirst(), reference.metric(), metric.direction(), SampleDigits.of(
                results.variants().stream().map(each -> Sample.of(each, reference.metric())).toList()));
    }

    /** Drawing takes time, which a document of values alone does not need. */
    private ReportContents contents() {
        ReportContents known = contents;
        if (known == null) {
            known = ReportContents.of(results);
            contents = known;
        }
        return known;
    }

    private static boolean isAt(Variant variant, String point) {
        for (String each : point.isBlank() ? new String[0] : point.split(",")) {
            String[] axis = each.split("=", 2);
            if (axis.length < 2 || variant.swept().keySet().stream()
                    .filter(path -> ("." + path).endsWith("." + axis[0].strip()))
                    .flatMap(path -> variant.value(path).stream())
                    .noneMatch(value -> value.replaceAll("^\"|\"$", "").equals(axis[1].strip()))) {
                return false;
            }
        }
        return true;
    }

    private static String point(Variant variant) {
        return variant.swept().keySet().stream()
                .map(path -> path.substring(path.lastIndexOf('.') + 1) + "="
                        + variant.value(path).orElse("").replaceAll("^\"|\"$", ""))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private <T> T known(@Nullable T part, String name, Collection<String> valid, String what)
            throws NoSuchValueException {
        return Optional.ofNullable(part).orElseThrow(() -> unknown(name, valid, what));
    }

    private NoSuchValueException unknown(String name, Collection<String> valid, String what) {
        return new NoSuchValueException(valid.isEmpty()
                ? "found \"" + name + "\", but " + results.name() + " has no " + what
                : "found \"" + name + "\", expected one of the " + what + " of " + results.name() + ": "
                        + String.join(", ", valid) + Nearest.hint(name, valid));
    }
}
