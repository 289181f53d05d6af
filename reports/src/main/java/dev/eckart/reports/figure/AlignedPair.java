package dev.eckart.reports.figure;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Max;
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
 * The two outputs of a comparison, for one seed, on top of each other: as they are, and after the similarity that
 * brings the first nearest to the second, with the verdict in words.
 *
 * @param of the name of the comparison
 * @param seed the seed of the pair of runs that is shown
 * @param residualAtMost what a map may leave of the variance and still be an image
 * @param colour what colours and shapes tell: {@code class} or {@code none}
 */
@Name("aligned-pair")
@Doc("the two outputs of a comparison on top of each other, before and after the best similarity")
public record AlignedPair(
        @Doc("name of the comparison") @Example("\"image\"") String of,
        @Doc("seed of the pair of runs") @Min(0) @Default(value = "0", source = "the first seed") int seed,
        @Doc("the greatest share of variance that a map may leave unexplained and still be told an image") @Min(0)
                @Max(1) @Default(value = "0.01", source = "a hundredth cannot be seen on the picture")
                double residualAtMost,
        @Doc("what colours tell") @OneOf({"class", "none"})
                @Default(value = "\"class\"", source = "show everything") String colour)
        implements Drawn {

    public AlignedPair {
        Header.check(AlignedPair.class, of, seed, residualAtMost, colour);
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
        Optional<List<Cloud>> clouds = ComparedOutputs.of(of, seed, results);
        Optional<Alignment> alignment = clouds.flatMap(pair -> Alignment.of(pair.getFirst(), pair.getLast()));
        Optional<Labels> labels = ComparedOutputs.classes(results, clouds.orElse(List.of()))
                .filter(_ -> colour.equals("class"));
        String title = Optional.ofNullable(results.experiment().comparisons().get(of))
                .map((Comparison named) -> named.of() + " on top of " + named.to())
                .orElse(of);
        String caption = caption(clouds.isPresent(), alignment, labels.isPresent());
        String svg = new AlignedChart(labels).svg(title, caption, alignment);
        return new Drawing("aligned-pair-" + of, title, caption, svg);
    }

    private String caption(boolean found, Optional<Alignment> alignment, boolean classes) {
        if (alignment.isEmpty()) {
            return "Nothing to draw: seed " + seed + (found
                    ? " has outputs that cannot be laid on top of each other: their shapes differ, or a number is not"
                            + " finite."
                    : " has no pair of runs that ended well.");
        }
        Alignment shown = alignment.get();
        return shown.verdict(residualAtMost) + " One pair of runs, seed " + seed + ". Left: " + shown.from().title()
                + " (filled) and " + shown.to().title() + " (hollow) as they are. Right: the same after the similarity,"
                + " and strokes from each image to where it should be. Both panels have one unit on both axes."
                + (shown.from().points().columns() > 2
                        ? " The first two of " + shown.from().points().columns() + " columns are drawn." : "")
                + (classes ? " Colours and shapes: classes." : "");
    }

    /** Offers the figure to experiment files. */
    public static final class Offered extends Offer<AlignedPair> {
        public Offered() {
            super(AlignedPair.class, Provider.API_VERSION);
        }
    }
}
