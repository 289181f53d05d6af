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
import dev.eckart.datasets.PreparationStep;
import dev.eckart.experiments.plan.OutputReference;
import dev.eckart.experiments.run.Results;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.linalg.NdArray;
import dev.eckart.reports.wording.KnownNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An output of a model, for one seed, as a cloud of points, such as factors or scores on principal axes: a row of the
 * output is a point, and two of its columns are the coordinates. Classes are named beside their points. Points that are
 * columns of the data, such as principal axes, are named one by one where they are few.
 *
 * @param of the output, as model.output
 * @param seed the seed of the run that is shown
 * @param across the column of the output that lies across, from 1
 * @param up the column of the output that points up, from 1
 * @param colour what colours and shapes tell: {@code class} or {@code none}
 */
@Name("scatter")
@Doc("an output of a model as a cloud of points, for one seed, with the classes' names beside them")
public record ScatterFigure(
        @Doc("the output, as model.output") @Example("\"gd.rowFactors\"") String of,
        @Doc("seed of the run") @Min(0) @Default(value = "0", source = "the first seed") int seed,
        @Doc("the column that lies across, from 1") @Min(1) @Default(value = "1", source = "the first two columns")
                int across,
        @Doc("the column that points up, from 1") @Min(1) @Default(value = "2", source = "the first two columns")
                int up,
        @Doc("what colours tell") @OneOf({"class", "none"})
                @Default(value = "\"class\"", source = "show everything") String colour)
        implements Drawn {

    private static final int NAMED = 40;

    public ScatterFigure {
        Header.check(ScatterFigure.class, of, seed, across, up, colour);
    }

    @Override
    public void check(Outline experiment, Problems problems) {
        Optional<OutputReference> output = OutputReference.parse(of);
        if (output.isEmpty()) {
            problems.at("of").add("found \"" + of + "\", expected model.output, such as \"gd.rowFactors\"");
        }
        output.ifPresent(named -> {
            KnownNames.check(named.model(), experiment.models(), problems.at("of"));
            experiment.models().likely(named.model()).stream()
                    .filter(model -> experiment.models().isCertain(
                            named.model(), any -> !any.outputs().contains(named.output())))
                    .findFirst()
                    .ifPresent(model -> KnownNames.check(named.output(), model.outputs(), problems.at("of")));
        });
        if (experiment.seeds().filter(seeds -> !seeds.mayBe(seed)).isPresent()) {
            problems.at("seed").add("no run has seed " + seed + "; it must be one of the experiment's \"seeds\"");
        }
    }

    @Override
    public Set<String> outputs(Experiment experiment) {
        return Set.of(of);
    }

    @Override
    public Drawing draw(Results results) {
        List<VariantResults> variants = results.ofModel(of.substring(0, Math.max(0, of.indexOf('.'))));
        Optional<NdArray> points = variants.stream()
                .flatMap(variant -> variant.runs().stream())
                .filter(run -> ComparedOutputs.isOfSeed(run, seed))
                .flatMap(run -> ComparedOutputs.output(run, of).stream())
                .filter(matrix -> Math.max(across, up) <= Math.max(2, matrix.columns()))
                .filter(Cloud::isFinite)
                .findFirst();
        List<Cloud> clouds = points.map(matrix -> new Cloud(of, Cloud.columns(matrix, across, up))).stream().toList();
        Optional<Labels> labels = ComparedOutputs.classes(results, clouds).filter(_ -> colour.equals("class"));
        List<String> names = labels.isPresent() ? List.of() : names(results, clouds);
        String caption = caption(clouds, labels.isPresent(), variants);
        CloudChart chart = new CloudChart(labels, names);
        String svg = chart.svg(of, caption, clouds, List.of("column " + across, "column " + up));
        return new Drawing("scatter-" + of + "-" + across + "-" + up, of, caption, svg);
    }

    /** The names of columns of the data, where the points are these. */
    private static List<String> names(Results results, List<Cloud> clouds) {
        List<String> columns = results.data().columnNames();
        boolean kept = results.experiment().steps().stream().allMatch(PreparationStep::keepsColumns);
        int size = clouds.stream().mapToInt(Cloud::size).findFirst().orElse(0);
        if (size == 0 || size > NAMED || size == results.data().source().rows()) {
            return List.of();
        }
        return kept && size == columns.size()
                ? columns
                : IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList();
    }

    private String caption(List<Cloud> clouds, boolean classes, List<VariantResults> variants) {
        if (clouds.isEmpty()) {
            return "Nothing to draw: no run of seed " + seed + " ended well with such an output of finite numbers.";
        }
        String which = variants.getFirst().deterministic() ? "One run, nothing random is in it." : "One run, seed "
                + seed + ".";
        String some = variants.size() == 1 ? "" : " The first of " + variants.size() + " points of the sweep that can"
                + " be drawn.";
        return which + some + " " + clouds.getFirst().size() + " points, one for each row of the output; both axes have"
                + " the same unit." + (classes ? " Colours and shapes: classes, named at the middle of their points."
                : "");
    }

    /** Offers the figure to experiment files. */
    public static final class Offered extends Offer<ScatterFigure> {
        public Offered() {
            super(ScatterFigure.class, Provider.API_VERSION);
        }
    }
}
