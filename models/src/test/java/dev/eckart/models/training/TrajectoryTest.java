package dev.eckart.models.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.components.Cancellation;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Classification;
import dev.eckart.models.Completion;
import dev.eckart.models.Factorisation;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.activation.Activation;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.activation.Relu;
import dev.eckart.models.factorisation.Bias;
import dev.eckart.models.factorisation.FactorisationGradient;
import dev.eckart.models.factorisation.MaskedFactorisation;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.factorisation.Offset;
import dev.eckart.models.loss.SoftmaxCrossEntropyLoss;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.mlp.BiasShape;
import dev.eckart.models.mlp.LayerInit;
import dev.eckart.models.mlp.Mlp;
import dev.eckart.models.mlp.MlpGradient;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Follows PyTorch's losses, epoch by epoch, from the same starts. The losses are taken of the models, by hand. */
class TrajectoryTest {

    private static final int EPOCHS = 100;

    static Stream<Trajectory> factorisations() {
        return starting("factorisation");
    }

    static Stream<Trajectory> masked() {
        return starting("masked");
    }

    static Stream<Trajectory> mlps() {
        return starting("mlp");
    }

    @ParameterizedTest
    @MethodSource("factorisations")
    void factorisation(Trajectory trajectory) {
        NdArray matrix = trajectory.array("matrix");
        Losses losses = new Losses(trajectory, model ->
                squares(((Factorisation) model).reconstruction(), matrix, trajectory));
        FactorisationGradient fit = new FactorisationGradient(new SquaredErrorLoss(reduction(trajectory)),
                given(trajectory), descent(trajectory), Batch.ALL, EPOCHS, Keep.LAST);
        new MatrixFactorisation(2, fit).fit(matrix, losses.context());
        losses.assertFollowed();
    }

    @ParameterizedTest
    @MethodSource("masked")
    void masked(Trajectory trajectory) {
        Observed train = observed(trajectory);
        Losses losses = new Losses(trajectory, model -> squares((Completion) model, train, trajectory));
        boolean biased = trajectory.name().contains("biased");
        FactorisationGradient fit = new FactorisationGradient(new SquaredErrorLoss(reduction(trajectory)),
                given(trajectory), descent(trajectory), Batch.ALL, EPOCHS, Keep.LAST);
        new MaskedFactorisation(2, biased ? Offset.GLOBAL_MEAN : Offset.NONE,
                biased ? List.of(Bias.ROW, Bias.COLUMN) : List.of(), fit).fit(train, losses.context());
        losses.assertFollowed();
    }

    @ParameterizedTest
    @MethodSource("mlps")
    void mlp(Trajectory trajectory) {
        LabelledRows train = rows(trajectory);
        Losses losses = new Losses(trajectory, model ->
                crossEntropy(((Classification) model).logits(train.features()), train.labels(), trajectory));
        network(trajectory).fit(train, losses.context());
        losses.assertFollowed();
    }

    private static Mlp network(Trajectory trajectory) {
        List<String> words = List.of(trajectory.name().replace("per-unit", "per_unit").split("-", -1));
        List<Integer> hidden = words.get(1).equals("linear")
                ? List.of()
                : Arrays.stream(words.get(1).split("x", -1)).map(Integer::valueOf).toList();
        BiasShape shape = BiasShape.valueOf(words.get(2).toUpperCase(Locale.ROOT));
        Given given = given(trajectory);
        LayerInit init = new LayerInit(given, shape == BiasShape.NONE ? Optional.empty() : Optional.of(given));
        Activation output = words.get(4).equals("relu") ? new Relu() : new NoActivation();
        return new Mlp(hidden, new Relu(), output,
                new dev.eckart.models.mlp.Bias(shape, words.get(3).equals("trained")),
                new MlpGradient(new SoftmaxCrossEntropyLoss(reduction(trajectory)), init, descent(trajectory),
                        Batch.ALL, EPOCHS, Keep.LAST));
    }

    private static double squares(NdArray predicted, NdArray truth, Trajectory trajectory) {
        int cells = truth.shape().size();
        return reduced(cells, Sums.of(cells, i -> square(predicted.at(i) - truth.at(i))), trajectory);
    }

    private static double squares(Completion model, Observed train, Trajectory trajectory) {
        int cells = Math.toIntExact(train.count());
        double sum = Sums.of(cells,
                i -> square(model.predict(train.row(i), train.column(i)) - train.value(i)));
        return reduced(cells, sum, trajectory);
    }

    private static double crossEntropy(NdArray logits, int[] labels, Trajectory trajectory) {
        double sum = Sums.of(labels.length, row -> {
            double exponentials = Sums.of(logits.columns(), j -> StrictMath.exp(logits.at(row, j)));
            return StrictMath.log(exponentials) - logits.at(row, labels[row]);
        });
        return reduced(labels.length, sum, trajectory);
    }

    private static double reduced(int count, double sum, Trajectory trajectory) {
        return reduction(trajectory) == Reduction.SUM ? sum : sum / count;
    }

    private static double square(double x) {
        return x * x;
    }

    private static Observed observed(Trajectory trajectory) {
        NdArray mask = trajectory.array("mask");
        int[] hidden = IntStream.range(0, mask.shape().size()).filter(place -> mask.at(place) == 0).toArray();
        return Observed.without(trajectory.array("matrix"),
                Arrays.stream(hidden).map(place -> place / mask.columns()).toArray(),
                Arrays.stream(hidden).map(place -> place % mask.columns()).toArray());
    }

    private static LabelledRows rows(Trajectory trajectory) {
        int[] labels = Arrays.stream(trajectory.array("labels").toDoubles()).mapToInt(label -> (int) label).toArray();
        return new LabelledRows(trajectory.array("rows"), labels, 3);
    }

    private static Reduction reduction(Trajectory trajectory) {
        return trajectory.name().endsWith("-sum") ? Reduction.SUM : Reduction.MEAN;
    }

    private static GradientDescent descent(Trajectory trajectory) {
        return new GradientDescent(trajectory.array("rate").at(0));
    }

    private static Given given(Trajectory trajectory) {
        return new Given(trajectory.arrays("start"));
    }

    private static Stream<Trajectory> starting(String model) {
        return Trajectory.all().stream().filter(trajectory -> trajectory.name().startsWith(model));
    }

    /** Collects a fit's losses at the epochs of a trajectory. */
    private static final class Losses {

        private final SortedMap<Integer, Double> expected;
        private final SortedMap<Integer, Double> found = new TreeMap<>();
        private final ToDoubleFunction<Fitted> loss;

        Losses(Trajectory trajectory, ToDoubleFunction<Fitted> loss) {
            this.expected = trajectory.losses();
            this.loss = loss;
        }

        FitContext context() {
            return new FitContext(Streams.seeded(0), Cancellation.NEVER, (epoch, modelSoFar) -> {
                if (expected.containsKey(epoch)) {
                    found.put(epoch, loss.applyAsDouble(modelSoFar.get()));
                }
            });
        }

        void assertFollowed() {
            assertEquals(expected.keySet(), found.keySet());
            expected.forEach((epoch, reference) -> assertEquals(
                    reference, found.getOrDefault(epoch, Double.NaN), 1e-12 * reference, "loss at epoch " + epoch));
        }
    }
}
