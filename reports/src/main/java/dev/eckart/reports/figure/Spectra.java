package dev.eckart.reports.figure;

import dev.eckart.experiments.plan.Variant;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.run.VariantResults.PreparedCells;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Factoriser;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.reports.wording.Listing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * What factorisations approximate, and how well.
 *
 * @param optima the spectra of what is approximated, each one once
 * @param fitted the variants, each with its rank
 * @param series the names of the models, in order
 */
record Spectra(List<Optimum> optima, List<Fitted> fitted, List<String> series) {

    /** Beyond this, a decomposition for the sake of a picture would take longer than the runs. */
    private static final int LARGEST_DECOMPOSED = 500;

    /** By how much, relative to the largest value, two computed spectra of one matrix may differ. */
    private static final double SAME = 1e-9;

    Spectra {
        optima = List.copyOf(optima);
        fitted = List.copyOf(fitted);
        series = List.copyOf(series);
    }

    /**
     * A spectrum.
     *
     * @param label whose it is; empty where all have the same
     * @param values without those that are 0 up to rounding
     * @param least the least error of each rank from 1 on; empty where none is known for the metric
     * @param endsInZero whether values of 0 are left out
     */
    record Optimum(String label, List<Double> values, List<Double> least, boolean endsInZero) {
        Optimum {
            values = List.copyOf(values);
            least = List.copyOf(least);
        }
    }

    /**
     * A variant and the errors of its runs.
     *
     * @param series the place of its model among the series
     */
    record Fitted(int series, int rank, RunValues errors) {}

    static Spectra of(List<VariantResults> variants, Results results, String metric) {
        List<VariantResults> factorised = variants.stream()
                .filter(variant -> variant.model() instanceof Factoriser)
                .filter(variant -> !variant.notApplicable().containsKey(metric))
                .toList();
        List<String> series = factorised.stream().map(Spectra::name).distinct().toList();
        List<Fitted> fitted = factorised.stream()
                .map(variant -> new Fitted(
                        series.indexOf(name(variant)), ((Factoriser) variant.model()).rank(),
                        RunValues.of(variant.variant().label(), variant, metric)))
                .toList();
        Optional<CellMetric> measured = Optional.ofNullable(results.experiment().metrics().get(metric))
                .filter(CellMetric.class::isInstance)
                .map(CellMetric.class::cast);
        return new Spectra(measured.map(known -> optima(factorised, known)).orElse(List.of()), fitted, series);
    }

    /** Why there is no spectrum. */
    String obstacle() {
        return fitted.isEmpty()
                ? "Nothing to draw: there is no factorisation of a whole matrix."
                : "The singular values are not shown: the matrix is larger than " + LARGEST_DECOMPOSED
                        + " on both sides, or not the same for all runs, or not to be decomposed.";
    }

    private static List<Optimum> optima(List<VariantResults> variants, CellMetric metric) {
        SequencedMap<NdArray, List<String>> owners = new LinkedHashMap<>();
        SequencedMap<NdArray, NdArray> matrices = new LinkedHashMap<>();
        for (VariantResults variant : variants) {
            Optional<NdArray> matrix = variant.cells().map(PreparedCells::matrix).filter(Spectra::isSmall);
            matrix.flatMap(known -> values((Factoriser) variant.model(), known)).ifPresent(values -> {
                NdArray first = owners.keySet().stream().filter(other -> same(values, other)).findFirst()
                        .orElse(values);
                owners.computeIfAbsent(first, missing -> new ArrayList<>()).add(name(variant));
                matrices.putIfAbsent(first, matrix.get());
            });
        }
        return matrices.entrySet().stream()
                .map(each -> optimum(
                        owners.size() == 1 ? "" : Listing.of(owners.getOrDefault(each.getKey(), List.of()).stream()
                                .distinct().toList()),
                        each.getKey(), each.getValue(), metric))
                .toList();
    }

    private static Optimum optimum(String label, NdArray values, NdArray matrix, CellMetric metric) {
        double nothing = Math.max(matrix.rows(), matrix.columns()) * Math.ulp(1.0) * values.at(0);
        double[] all = values.toDoubles();
        List<Double> positive = Arrays.stream(all).filter(value -> value > nothing).boxed().toList();
        NdArray rounded = NdArray.of(
                Arrays.stream(all).map(value -> value > nothing ? value : 0).toArray(), all.length);
        int cells = matrix.shape().size();
        List<Double> least = IntStream.rangeClosed(1, all.length)
                .mapToObj(rank -> metric.lowerBound(rounded, rank, cells))
                .flatMap(bound -> bound.stream().boxed())
                .filter(Double::isFinite)
                .toList();
        return new Optimum(label, positive, least.size() == all.length ? least : List.of(),
                positive.size() < all.length);
    }

    private static Optional<NdArray> values(Factoriser model, NdArray matrix) {
        try {
            return Optional.of(model.singularValues(matrix));
        } catch (IllegalArgumentException e) {
            // Such as values beyond the doubles, which the runs have met too.
            return Optional.empty();
        }
    }

    private static boolean same(NdArray one, NdArray other) {
        return one.shape().equals(other.shape()) && IntStream.range(0, one.shape().size())
                .allMatch(i -> Math.abs(one.at(i) - other.at(i)) <= SAME * one.at(0));
    }

    private static boolean isSmall(NdArray matrix) {
        return Math.min(matrix.rows(), matrix.columns()) <= LARGEST_DECOMPOSED;
    }

    /** Variants that differ in their rank alone are one series. */
    private static String name(VariantResults variant) {
        SequencedMap<String, String> others = new LinkedHashMap<>(variant.variant().swept());
        others.keySet().removeIf(path -> Shown.last(path).equals("rank"));
        return new Variant(variant.variant().model(), others).label();
    }
}
