package dev.eckart.reports.table;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.OneOrMany;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.run.ChosenSettings;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.experiments.spec.Tune;
import dev.eckart.reports.statistics.Moments;
import dev.eckart.reports.wording.ColumnDigits;
import dev.eckart.reports.wording.Digits;
import dev.eckart.reports.wording.SeedWords;
import dev.eckart.reports.wording.TuneWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A row per choice of settings: what was chosen, for which part of the data, and the score that decided.
 *
 * @param models the models to show, in this order; all that are tuned if none is named
 */
@Name("chosen")
@Doc("a row per choice of tuned settings: what was chosen, and the score that decided")
public record ChosenTable(
        @Doc("models to show; all that are tuned if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models)
        implements Tabulated {

    private static final Cell NOTHING = new Cell.Missing("no candidate has a score");

    public ChosenTable {
        models = List.copyOf(models);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        chosen().check(experiment, problems);
        if (!experiment.tuned()) {
            problems.add("nothing is chosen: the experiment has no \"tune\"");
        }
    }

    @Override
    public ResultTable table(Results results) {
        Tune tune = results.experiment().tune().orElseThrow();
        List<VariantResults> variants = chosen().variants(results);
        Digits digits = ColumnDigits.of(variants.stream()
                .flatMap(variant -> variant.chosen().stream())
                .flatMapToDouble(settings -> settings.score().stream())
                .mapToObj(score -> new Moments(score, 0))
                .toList());
        List<Row> rows = new ArrayList<>();
        variants.forEach(variant -> variant.chosen().forEach(settings -> rows.add(row(variant, settings, digits))));
        List<Column> columns = List.of(
                Column.names("model"), Column.names("for"), Column.names("chosen"), Column.numbers(tune.by()),
                Column.numbers("candidates"));
        return new ResultTable("Chosen settings", columns, rows, notes(variants, tune));
    }

    private Chosen chosen() {
        return new Chosen(models, List.of());
    }

    private static Row row(VariantResults variant, ChosenSettings settings, Digits digits) {
        String subject = SeedWords.of(settings.subject().seeds(), settings.subject().fold());
        boolean none = settings.score().isEmpty();
        return Row.of(
                new Cell.Label(variant.variant().label()),
                new Cell.Label(subject.isEmpty() ? "all runs" : subject),
                none ? NOTHING : new Cell.Label(TuneWords.values(settings.values())),
                none ? NOTHING : new Cell.Value(settings.score().getAsDouble(), digits, false),
                new Cell.Count(settings.candidates()));
    }

    private static List<String> notes(List<VariantResults> variants, Tune tune) {
        List<String> notes = new ArrayList<>();
        notes.add(TuneWords.of(tune));
        int without = variants.stream()
                .flatMap(variant -> variant.chosen().stream())
                .mapToInt(ChosenSettings::without)
                .sum();
        if (without > 0) {
            notes.add(without + " candidates could not be chosen: a trial of theirs diverged, failed or has no score.");
        }
        return notes;
    }

    /** Offers the table to experiment files. */
    public static final class Offered extends Offer<ChosenTable> {
        public Offered() {
            super(ChosenTable.class, Provider.API_VERSION);
        }
    }
}
