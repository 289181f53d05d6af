package dev.eckart.models.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.autodiff.Adagrad;
import dev.eckart.autodiff.Adam;
import dev.eckart.autodiff.AdamW;
import dev.eckart.autodiff.CosineAnnealing;
import dev.eckart.autodiff.ExponentialDecay;
import dev.eckart.autodiff.GradientDescent;
import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.Momentum;
import dev.eckart.autodiff.MultiStepDecay;
import dev.eckart.autodiff.OneCycle;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Per;
import dev.eckart.autodiff.Plateau;
import dev.eckart.autodiff.RmsProp;
import dev.eckart.autodiff.Schedule;
import dev.eckart.autodiff.StepDecay;
import dev.eckart.autodiff.WarmUp;
import dev.eckart.components.Cancellation;
import dev.eckart.components.Provider;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Classification;
import dev.eckart.models.Factorisation;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.activation.Tanh;
import dev.eckart.models.factorisation.FactorisationGradient;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.loss.SoftmaxCrossEntropyLoss;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.mlp.Bias;
import dev.eckart.models.mlp.BiasShape;
import dev.eckart.models.mlp.LayerInit;
import dev.eckart.models.mlp.Mlp;
import dev.eckart.models.mlp.MlpGradient;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Follows PyTorch's losses under every optimiser and schedule. The losses are taken of the models, by hand. */
class OptimiserTrajectoryTest {

    private static final int EPOCHS = 1000;

    private static final Optional<Schedule> CONSTANT = Optional.empty();

    private static final Map<String, Optimiser> OPTIMISERS = Map.ofEntries(
            Map.entry("gradient-descent", new GradientDescent(0.1)),
            Map.entry("momentum", new Momentum(0.1, 0.5, 0, false, CONSTANT)),
            Map.entry("momentum-dampened", new Momentum(0.1, 0.9, 0.5, false, CONSTANT)),
            Map.entry("momentum-nesterov", new Momentum(0.1, 0.5, 0, true, CONSTANT)),
            Map.entry("adam", new Adam(0.01, 0.9, 0.999, 1e-8, CONSTANT)),
            Map.entry("adam-other-settings", new Adam(0.05, 0.8, 0.9, 1e-3, CONSTANT)),
            Map.entry("adamw", new AdamW(0.01, 0.9, 0.999, 1e-8, 0.01, CONSTANT)),
            Map.entry("adamw-other-settings", new AdamW(0.05, 0.8, 0.9, 1e-3, 0.1, CONSTANT)),
            Map.entry("rmsprop", new RmsProp(0.01, 0.99, 1e-8, 0, false, CONSTANT)),
            Map.entry("rmsprop-centered-momentum", new RmsProp(0.001, 0.9, 1e-2, 0.5, true, CONSTANT)),
            Map.entry("adagrad", new Adagrad(0.1, 0, 1e-10, 0, CONSTANT)),
            Map.entry("adagrad-other-settings", new Adagrad(0.1, 0.01, 1e-3, 0.5, CONSTANT)),
            Map.entry("lbfgs", new Lbfgs(1, 100, 1e-7, 1e-9, CONSTANT)),
            Map.entry("lbfgs-short-history", new Lbfgs(0.5, 3, 1e-7, 1e-9, CONSTANT)),
            scheduled("step", new StepDecay(30, 0.5, Per.EPOCH)),
            scheduled("multi-step", new MultiStepDecay(List.of(3, 7, 50), 0.1, Per.EPOCH)),
            scheduled("exponential", new ExponentialDecay(0.99, Per.EPOCH)),
            scheduled("cosine", new CosineAnnealing(Optional.empty(), 0.001, Per.EPOCH)),
            scheduled("one-cycle", new OneCycle(0.3, 25, 1e4, Per.STEP)),
            scheduled("warm-up", new WarmUp(8, 1 / 3.0, Per.EPOCH, Optional.empty())),
            scheduled("warm-up-then-exponential",
                    new WarmUp(8, 1 / 3.0, Per.STEP, Optional.of(new ExponentialDecay(0.99, Per.STEP)))),
            scheduled("plateau", new Plateau(0.5, 2, 5e-3, Plateau.Compared.RELATIVE, 3, 0, 1e-8)));

    static Stream<Trajectory> trajectories() {
        return Trajectory.all("optimisers.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("trajectories")
    void lossesAreThoseOfPyTorch(Trajectory trajectory) {
        SortedMap<Integer, Double> expected = trajectory.losses();
        SortedMap<Integer, Double> found =
                trajectory.name().startsWith("mlp") ? network(trajectory) : factorisation(trajectory);
        expected.forEach((epoch, loss) -> assertEquals(
                loss, found.getOrDefault(epoch, Double.NaN), 1e-12 * loss, "loss at epoch " + epoch));
    }

    @Test
    void everyOptimiserAndScheduleIsFollowed() {
        Set<Class<?>> followed = new HashSet<>();
        for (Trajectory trajectory : Trajectory.all("optimisers.txt")) {
            Optimiser optimiser = optimiser(trajectory);
            followed.add(optimiser.getClass());
            optimiser.schedule().ifPresent(schedule -> followed.add(schedule.getClass()));
        }
        Set<Class<?>> offered = ServiceLoader.load(Provider.class).stream()
                .<Provider<?>>map(ServiceLoader.Provider::get)
                .map(Provider::type)
                .filter(type -> Optimiser.class.isAssignableFrom(type) || Schedule.class.isAssignableFrom(type))
                .collect(Collectors.toSet());
        assertEquals(offered, followed);
    }

    private static SortedMap<Integer, Double> factorisation(Trajectory trajectory) {
        NdArray matrix = trajectory.array("matrix");
        SortedMap<Integer, Double> losses = new TreeMap<>();
        FitContext context = following(trajectory, losses, model -> {
            NdArray found = ((Factorisation) model).reconstruction();
            return Sums.mean(matrix.shape().size(), i -> square(found.at(i) - matrix.at(i)));
        });
        FactorisationGradient fit = new FactorisationGradient(new SquaredErrorLoss(Reduction.MEAN), start(trajectory),
                optimiser(trajectory), Batch.ALL, EPOCHS, Keep.LAST);
        new MatrixFactorisation(2, fit).fit(matrix, context);
        return losses;
    }

    private static SortedMap<Integer, Double> network(Trajectory trajectory) {
        NdArray rows = trajectory.array("rows");
        int[] labels = Arrays.stream(trajectory.array("labels").toDoubles()).mapToInt(label -> (int) label).toArray();
        SortedMap<Integer, Double> losses = new TreeMap<>();
        FitContext context = following(trajectory, losses, model -> {
            NdArray logits = ((Classification) model).logits(rows);
            return Sums.mean(labels.length, row -> crossEntropy(logits, row, labels[row]));
        });
        Given start = start(trajectory);
        new Mlp(List.of(6), new Tanh(), new NoActivation(), new Bias(BiasShape.PER_UNIT, true),
                new MlpGradient(new SoftmaxCrossEntropyLoss(Reduction.MEAN), new LayerInit(start, Optional.of(start)),
                        optimiser(trajectory), Batch.ALL, EPOCHS, Keep.LAST))
                .fit(new LabelledRows(rows, labels, 3), context);
        return losses;
    }

    private static FitContext following(
            Trajectory trajectory, SortedMap<Integer, Double> losses, ToDoubleFunction<Fitted> loss) {
        SortedMap<Integer, Double> expected = trajectory.losses();
        return new FitContext(Streams.seeded(0), Cancellation.NEVER, (epoch, modelSoFar) -> {
            if (expected.containsKey(epoch)) {
                losses.put(epoch, loss.applyAsDouble(modelSoFar.get()));
            }
        });
    }

    private static double crossEntropy(NdArray logits, int row, int label) {
        double others = Sums.of(logits.columns(), j ->
                j == label ? 0 : StrictMath.exp(logits.at(row, j) - logits.at(row, label)));
        return StrictMath.log1p(others);
    }

    private static double square(double x) {
        return x * x;
    }

    private static Given start(Trajectory trajectory) {
        return new Given(trajectory.arrays("start"));
    }

    private static Optimiser optimiser(Trajectory trajectory) {
        String name = trajectory.name().substring(trajectory.name().indexOf('-') + 1);
        return Objects.requireNonNull(OPTIMISERS.get(name), name);
    }

    private static Map.Entry<String, Optimiser> scheduled(String name, Schedule schedule) {
        return Map.entry("scheduled-" + name, new Momentum(0.1, 0.5, 0, false, Optional.of(schedule)));
    }
}
