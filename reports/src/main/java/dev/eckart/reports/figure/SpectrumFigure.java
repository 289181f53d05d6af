package dev.eckart.reports.figure;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.OneOrMany;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.models.Factoriser;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.reports.wording.KnownNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The singular values of the data, and beside them by rank the least error that any factorisation can have (Eckart and
 * Young, doi:10.1007/BF02288367) with the errors of those that were fitted.
 *
 * @param of the metric, one of cells
 * @param models the factorisations to show; all if none is named
 * @param scale how the axes of the values are divided
 */
@Name("spectrum")
@Doc("singular values, and by rank the least possible error beside the errors of the factorisations")
public record SpectrumFigure(
        @Doc("name of the metric") @Example("\"error\"") String of,
        @Doc("factorisations to show; all if none is named") @OneOrMany
                @Default(value = "[]", source = "show everything") List<String> models,
        @Doc("how the axes of the values are divided")
                @Default(value = "\"log\"", source = "singular values fall by ratios") AxisScale scale)
        implements Drawn {

    public SpectrumFigure {
        models = List.copyOf(models);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        KnownNames.check(of, experiment.metrics(), problems.at("of"));
        KnownNames.check(models, experiment.models(), problems.at("models"));
        if (experiment.metrics().isCertain(of, metric -> !(metric instanceof CellMetric))) {
            problems.at("of").add(of + " is no metric of cells");
        }
        for (int i = 0; i < models.size(); i++) {
            if (experiment.models().isCertain(models.get(i), model -> !(model instanceof Factoriser))) {
                problems.at("models").at(i).add(models.get(i) + " is no factorisation of a whole matrix");
            }
        }
    }

    @Override
    public Drawing draw(Results results) {
        Spectra spectra = Spectra.of(Shown.variants(results, models), results, of);
        String measure = Shown.measure(results, List.of(of));
        String title = "Singular values, and " + measure + " by rank";
        String caption = caption(spectra);
        SpectrumChart chart = new SpectrumChart(spectra, scale);
        return new Drawing(Shown.stem("spectrum", List.of(of), models), title, caption,
                chart.svg(title, caption, measure));
    }

    private String caption(Spectra spectra) {
        List<RunValues> errors = spectra.fitted().stream().map(Spectra.Fitted::errors).toList();
        List<String> sentences = new ArrayList<>();
        if (spectra.optima().isEmpty()) {
            sentences.add(spectra.obstacle());
        } else {
            sentences.add("Left: singular values of what the factors approximate. Right: the line is the least "
                    + of + " of any matrix of a rank, by Eckart and Young.");
        }
        if (errors.stream().anyMatch(some -> !some.isEmpty())) {
            sentences.add("Marks: runs, " + RunValues.counts(errors)
                    + ", at their rank and beside each other; strokes from the least to the greatest.");
        }
        if (spectra.optima().stream().anyMatch(Spectra.Optimum::endsInZero)) {
            sentences.add("Singular values that rounding cannot tell from 0 are left out.");
        }
        sentences.addAll(RunValues.leftOut(errors, scale));
        return String.join(" ", sentences);
    }

    /** Offers the figure to experiment files. */
    public static final class Offered extends Offer<SpectrumFigure> {
        public Offered() {
            super(SpectrumFigure.class, Provider.API_VERSION);
        }
    }
}
