package dev.eckart.experiments.json;

import dev.eckart.components.Above;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Kind;
import dev.eckart.components.Max;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.OneOf;
import dev.eckart.components.OneOrMany;
import dev.eckart.components.Problems;
import dev.eckart.datasets.Centre;
import dev.eckart.datasets.HideCells;
import dev.eckart.datasets.Iris;
import dev.eckart.datasets.Lab3x3;
import dev.eckart.datasets.Scale;
import dev.eckart.datasets.Shuffled;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.spec.Outline;
import dev.eckart.experiments.spec.ReportPart;
import dev.eckart.experiments.spec.Statement;
import dev.eckart.experiments.spec.Statistic;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitContext;
import dev.eckart.models.baseline.MajorityClass;
import dev.eckart.models.comparison.Alignment;
import dev.eckart.models.elementwise.ElementWiseSgd;
import dev.eckart.models.factorisation.FactorModel;
import dev.eckart.models.factorisation.FactorisationFit;
import dev.eckart.models.factorisation.Factors;
import dev.eckart.models.factorisation.MaskedFactorisation;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.factorisation.NoRegularisation;
import dev.eckart.models.factorisation.PrincipalComponents;
import dev.eckart.models.factorisation.TruncatedSvd;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.initialiser.Normal;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.initialiser.Zeros;
import dev.eckart.models.loss.ElementWiseHalfSquaredError;
import dev.eckart.models.metric.Accuracy;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.metric.RelativeError;
import dev.eckart.models.metric.SquaredError;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/** A catalogue for tests: our own components, and toys where a component lives elsewhere or must misbehave. */
final class Toys {

    static final Catalogue CATALOGUE = Catalogue.of(Stream.of(
                    Iris.class, Lab3x3.class, Centre.class, Scale.class, Shuffled.class, HideCells.class,
                    MatrixFactorisation.class, PrincipalComponents.class, TruncatedSvd.class, MajorityClass.class,
                    MaskedFactorisation.class, ElementWiseSgd.class, NoRegularisation.class,
                    ElementWiseHalfSquaredError.class, Uniform.class, Normal.class, Zeros.class,
                    SquaredError.class, RelativeError.class, Accuracy.class, Alignment.class,
                    Gradient.class, SquaredErrorLoss.class, GradientDescent.class, Adam.class, Summary.class,
                    Comparison.class, Curve.class, ScatterPair.class, OneRun.class, Mean.class, AtMost.class,
                    SameUpTo.class, Ordered.class, Faulty.class)
            .map(Toys::entry)
            .toList());

    private Toys() { }

    static Catalogue.Entry entry(Class<? extends Record> type) {
        Set<String> streams = Initialiser.class.isAssignableFrom(type) ? Set.of("init")
                : type == Shuffled.class ? Set.of("split") : Set.of();
        return new Catalogue.Entry(Header.of(type), streams, "toys.jar", "1");
    }

    @Kind("loss")
    interface Loss {}

    @Kind("optimiser")
    interface Optimiser {}

    @Kind("toy")
    interface Toy {}

    @Name("squared-error")
    @Doc("squared differences")
    record SquaredErrorLoss(@Doc("here the two differ by a factor of the number of cells") Reduction reduction)
            implements Loss {}

    @Name("gradient-descent")
    @Doc("a step against the gradient")
    record GradientDescent(@Doc("length of a step") @Above(0) double learningRate) implements Optimiser {}

    @Name("adam")
    @Doc("steps by moments of the gradient")
    record Adam(
            @Doc("length of a step") @Above(0) double learningRate,
            @Doc("decay of the first moment") @Default("0.9") @Min(0) @Max(1) double beta1,
            @Doc("decay of the second moment") @Default("0.999") @Min(0) @Max(1) double beta2) implements Optimiser {}

    @Name("gradient")
    @Doc("descent")
    record Gradient(
            @Doc("what is made small") Loss loss,
            @Doc("where it starts") Initialiser init,
            @Doc("how it steps") Optimiser optimiser,
            @Doc("cells of a step") @OneOf("all") String batch,
            @Doc("passes over the data") @Min(1) int epochs,
            @Doc("which factors are kept") @OneOf({"last", "best"}) String keep) implements FactorisationFit {
        @Override
        public Factors fit(NdArray matrix, FactorModel model, FitContext context) {
            throw new UnsupportedOperationException();
        }
    }

    @Name("summary")
    @Doc("all models")
    record Summary(
            @Doc("models") @Default("[]") @OneOrMany List<String> models,
            @Doc("metrics") @Default("[]") @OneOrMany List<String> metrics) implements ReportPart.Table {
        @Override
        public void check(Outline experiment, Problems problems) { }
    }

    @Name("comparison")
    @Doc("a comparison")
    record Comparison(@Doc("which") String of) implements ReportPart.Table {
        @Override
        public void check(Outline experiment, Problems problems) { }
    }

    @Name("curve")
    @Doc("metrics over epochs")
    record Curve(@Doc("metrics") @OneOrMany List<String> of) implements ReportPart.Figure {
        @Override
        public void check(Outline experiment, Problems problems) { }
    }

    @Name("scatter-pair")
    @Doc("two outputs as points")
    record ScatterPair(
            @Doc("comparison") String of,
            @Doc("seed") @Min(0) long seed,
            @Doc("what colours tell") Optional<String> colour) implements ReportPart.Figure {
        @Override
        public void check(Outline experiment, Problems problems) { }
    }

    @Name("one-run")
    @Doc("one run")
    record OneRun() implements Statistic {}

    @Name("mean")
    @Doc("the mean of several runs")
    record Mean(@Doc("how many") @Min(1) int runs) implements Statistic {}

    @Name("at-most")
    @Doc("a bound")
    record AtMost(@Doc("the bound, with its digits") String bound) implements Statement {}

    @Name("same-up-to")
    @Doc("equality up to a group of maps")
    record SameUpTo(@Doc("the group") String group, @Doc("the greatest residual") @Min(0) double residualAtMost)
            implements Statement {}

    @Name("ordered")
    @Doc("two numbers in their order")
    record Ordered(@Doc("the smaller") double low, @Doc("the greater") double high) implements Toy {
        Ordered {
            if (low > high) {
                throw new IllegalArgumentException("found low " + low + " above high " + high);
            }
        }
    }

    @Name("faulty")
    @Doc("throws what it should not")
    record Faulty(@Doc("how large") int size) implements Toy {
        Faulty {
            if (size > 0) {
                throw new UnsupportedOperationException("a bug\nof two lines");
            }
        }
    }

    enum Colour { BRIGHT_RED, BLUE }

    /** A key of every type that may stand in a file. */
    record Everything(
            int whole,
            long big,
            double real,
            boolean yes,
            String text,
            Colour colour,
            @Min(1) List<Integer> numbers,
            List<List<Double>> rows,
            @OneOrMany List<Colour> colours,
            SequencedMap<String, List<String>> printed,
            SequencedMap<String, Toy> toys,
            Part part,
            Optional<Toy> toy,
            Optional<String> maybeText,
            @Max(9) OptionalInt maybeInt,
            OptionalLong maybeLong,
            OptionalDouble maybeDouble,
            @Default("[{\"size\": 3}]") List<Part> parts) {}

    /** A record within a record. */
    record Part(@Min(1) @Max(5) int size, @Default("\"none\"") String note) {}

    /** Of which a default is not valid. */
    record BadDefault(@Default("\"ten\"") int size) {}

    /** Whose constructor has an error of its own. */
    record Buggy(int size) {
        Buggy {
            if (size > 0) {
                throw new IllegalStateException("a bug");
            }
        }
    }

    /** With a key that cannot be read from files. */
    record Unreadable(Thread thread) {}
}
