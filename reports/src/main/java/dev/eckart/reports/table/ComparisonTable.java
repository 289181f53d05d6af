package dev.eckart.reports.table;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.run.ComparisonResults;
import dev.eckart.experiments.run.ComparisonResults.Pair;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.models.comparison.Comparison;
import dev.eckart.reports.statistics.Distribution;
import dev.eckart.reports.wording.Digits;
import dev.eckart.reports.wording.KnownNames;
import dev.eckart.reports.wording.SeedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The numbers of a comparison: seed by seed where there are few pairs of runs, by quantiles where there are many.
 *
 * @param of the name of the comparison
 */
@Name("comparison")
@Doc("the numbers of a comparison, seed by seed or by quantiles")
public record ComparisonTable(@Doc("name of the comparison") @Example("\"image\"") String of) implements Tabulated {

    private static final int FEW = 8;
    private static final Digits DIGITS = Digits.significant(4);

    @Override
    public void check(Outline experiment, Problems problems) {
        KnownNames.check(of, experiment.comparisons(), problems.at("of"));
    }

    @Override
    public ResultTable table(Results results) {
        List<ComparisonResults> all =
                results.comparisons().stream().filter(comparison -> comparison.name().equals(of)).toList();
        List<String> numbers = all.stream()
                .flatMap(comparison -> comparison.pairs().stream())
                .findFirst()
                .map(pair -> List.copyOf(pair.numbers().keySet()))
                .orElse(List.of());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.names(""));
        numbers.forEach(number -> columns.add(Column.numbers(number)));
        List<Row> rows = new ArrayList<>();
        all.forEach(comparison -> rows.addAll(rows(comparison, numbers, all.size() > 1)));
        return new ResultTable(caption(results), columns, rows, notes(all));
    }

    private String caption(Results results) {
        return Optional.ofNullable(results.experiment().comparisons().get(of))
                .map((Comparison comparison) -> of + ": " + comparison.of() + " beside " + comparison.to())
                .orElse(of);
    }

    private static List<Row> rows(ComparisonResults comparison, List<String> numbers, boolean several) {
        String prefix = several ? comparison.of().label() + " beside " + comparison.to().label() + ", " : "";
        List<Row> rows = new ArrayList<>();
        if (comparison.pairs().size() <= FEW) {
            comparison.pairs().forEach(pair -> rows.add(row(prefix + seeds(pair), numbers, pair.numbers()::get)));
        }
        if (comparison.pairs().size() > 1) {
            rows.add(quantile(prefix + "median", comparison, numbers, Distribution::median));
        }
        if (comparison.pairs().size() > FEW) {
            rows.add(quantile(prefix + "2.5 %", comparison, numbers, seen -> seen.quantile(0.025)));
            rows.add(quantile(prefix + "97.5 %", comparison, numbers, seen -> seen.quantile(0.975)));
            rows.add(quantile(prefix + "least", comparison, numbers, Distribution::least));
            rows.add(quantile(prefix + "greatest", comparison, numbers, Distribution::greatest));
        }
        return rows;
    }

    private static String seeds(Pair pair) {
        return SeedWords.of(pair.of().seeds().isEmpty() ? pair.to() : pair.of());
    }

    private static Row quantile(
            String label,
            ComparisonResults comparison,
            List<String> numbers,
            ToDoubleFunction<Distribution> statistic) {
        return row(label, numbers, number -> statistic.applyAsDouble(distribution(comparison, number)));
    }

    private static Distribution distribution(ComparisonResults comparison, String number) {
        return Distribution.of(comparison.pairs().stream()
                .mapToDouble(pair -> pair.numbers().getOrDefault(number, Double.POSITIVE_INFINITY))
                .toArray());
    }

    private static Row row(String label, List<String> numbers, ToDoubleFunction<String> value) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Label(label));
        numbers.forEach(number -> cells.add(new Cell.Value(value.applyAsDouble(number), DIGITS, false)));
        return new Row(cells);
    }

    private static List<String> notes(List<ComparisonResults> all) {
        Stream<String> obstacles = all.stream().flatMap(comparison -> comparison.obstacle().stream()
                .map(why -> comparison.of().label() + " beside " + comparison.to().label() + ": not comparable, " + why
                        + "."));
        return Stream.concat(Stream.of(coverage(all)), obstacles.distinct()).toList();
    }

    private static String coverage(List<ComparisonResults> all) {
        int pairs = all.stream().mapToInt(comparison -> comparison.pairs().size()).sum();
        if (pairs == 0) {
            return "No pair of runs ended well.";
        }
        return "Over " + pairs + (pairs == 1 ? " pair of runs" : " pairs of runs of equal seeds")
                + (pairs > 1 ? "; quantiles are interpolated linearly (Hyndman–Fan type 7)." : ".");
    }

    /** Offers the table to experiment files. */
    public static final class Offered extends Offer<ComparisonTable> {
        public Offered() {
            super(ComparisonTable.class, Provider.API_VERSION);
        }
    }
}
