package dev.eckart.reports.figure;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.OneOf;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.datasets.Labels;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.models.comparison.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The two outputs of a comparison, for one seed, as two clouds of points: a row of the output is a point, its first two
 * columns are the coordinates. Both axes of a cloud have the same unit, so that shapes can be compared by eye.
 *
 * @param of the name of the comparison
 * @param seed the seed of the pair of runs that is shown
 * @param colour what colours and shapes tell: {@code class} or {@code none}
 */
@Name("scatter-pair")
@Doc("the two outputs of a comparison as two clouds of points, for one seed")
public record ScatterPair(
        @Doc("name of the comparison") @Example("\"image\"") String of,
        @Doc("seed of the pair of runs") @Min(0) @Default(value = "0", source = "the first seed") int seed,
        @Doc("what colours tell") @OneOf({"class", "none"})
                @Default(value = "\"class\"", source = "show everything") String colour)
        implements Drawn {

    public ScatterPair {
        Header.check(ScatterPair.class, of, seed, colour);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        ComparedOutputs.check(of, seed, experiment, problems);
    }

    @Override
    public Set<String> outputs(Experiment experiment) {
        return ComparedOutputs.names(of, experiment);
    }

    @Override
    public Drawing draw(Results results) {
        Optional<Comparison> comparison = Optional.ofNullable(results.experiment().comparisons().get(of));
        List<Cloud> clouds = ComparedOutputs.of(of, seed, results).orElse(List.of());
        String title = comparison.map(named -> named.of() + " beside " + named.to()).orElse(of);
        Optional<Labels> labels = ComparedOutputs.classes(results, clouds).filter(_ -> colour.equals("class"));
        String caption = caption(clouds, labels.isPresent());
        ScatterChart chart = new ScatterChart(
                labels.map(Labels::classes).orElse(List.of()), labels.map(Labels::codes).orElse(new int[0]));
        return new Drawing("scatter-pair-" + of, title, caption, chart.svg(title, caption, clouds));
    }

    private String caption(List<Cloud> clouds, boolean coloured) {
        if (clouds.isEmpty()) {
            return "Nothing to draw: seed " + seed + " has no pair of runs that ended well.";
        }
        String classes = coloured ? " Colours and shapes: classes." : "";
        return "Seed " + seed + ". Each point is a row; both axes of a panel have the same unit." + classes;
    }

    /** Offers the figure to experiment files. */
    public static final class Offered extends Offer<ScatterPair> {
        public Offered() {
            super(ScatterPair.class, Provider.API_VERSION);
        }
    }
}
