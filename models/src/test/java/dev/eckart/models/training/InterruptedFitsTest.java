package dev.eckart.models.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.autodiff.Adam;
import dev.eckart.autodiff.ClipByNorm;
import dev.eckart.autodiff.Clipping;
import dev.eckart.autodiff.CosineAnnealing;
import dev.eckart.autodiff.GradientDescent;
import dev.eckart.autodiff.Lbfgs;
import dev.eckart.autodiff.Momentum;
import dev.eckart.autodiff.Optimiser;
import dev.eckart.autodiff.Per;
import dev.eckart.autodiff.Plateau;
import dev.eckart.autodiff.Schedule;
import dev.eckart.autodiff.WarmUp;
import dev.eckart.components.Cancellation;
import dev.eckart.components.Streams;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Checkpoint;
import dev.eckart.models.FitContext;
import dev.eckart.models.FitState;
import dev.eckart.models.Fitted;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.TargetRows;
import dev.eckart.models.UnusableCheckpointException;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.activation.Tanh;
import dev.eckart.models.contract.Interruptions;
import dev.eckart.models.elementwise.ElementWiseSgd;
import dev.eckart.models.elementwise.Order;
import dev.eckart.models.elementwise.Update;
import dev.eckart.models.factorisation.Bias;
import dev.eckart.models.factorisation.FactorisationGradient;
import dev.eckart.models.factorisation.L2;
import dev.eckart.models.factorisation.MaskedFactorisation;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.factorisation.Multiplicative;
import dev.eckart.models.factorisation.NoRegularisation;
import dev.eckart.models.factorisation.Offset;
import dev.eckart.models.initialiser.GlorotUniform;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.initialiser.Zeros;
import dev.eckart.models.linear.SoftmaxRegression;
import dev.eckart.models.loss.ElementWiseSquaredError;
import dev.eckart.models.loss.SoftmaxCrossEntropyLoss;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.mlp.BiasShape;
import dev.eckart.models.mlp.Dropout;
import dev.eckart.models.mlp.LayerInit;
import dev.eckart.models.mlp.Mlp;
import dev.eckart.models.mlp.MlpGradient;
import dev.eckart.models.mlp.MlpRegressor;
import dev.eckart.models.mlp.MlpRegressorGradient;
import dev.eckart.models.regularisation.NoWeightRegularisation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fits that are interrupted after any of their epochs come to the bits that undisturbed ones come to. */
final class InterruptedFitsTest {

    private static final int EPOCHS = 7;
    private static final Batch SHUFFLED = new Minibatches(4, new Shuffled());
    private static final Optional<EarlyStopping> NEVER = Optional.empty();
    private static final LayerInit INIT = new LayerInit(new GlorotUniform(), Optional.of(new Zeros()));

    record Case(String name, Precision precision, Function<FitContext, Fitted> fit) {
        @Override
        public String toString() {
            return name + ", " + precision;
        }
    }

    /** What becomes of a fit: what it gives, the models on the way by their epochs, and what is kept. */
    private record Course(Fitted fitted, Map<Integer, Fitted> soFar, List<Checkpoint> kept) {}

    static Stream<Case> cases() {
        Optional<Schedule> cosine = Optional.of(new WarmUp(3, 0.5, Per.STEP, Optional.of(
                new CosineAnnealing(Optional.empty(), 0, Per.EPOCH))));
        Optional<Schedule> plateau = Optional.of(new Plateau(0.5, 0, 0.2, Plateau.Compared.RELATIVE, 1, 0, 0));
        Optional<EarlyStopping> soon = Optional.of(new EarlyStopping(2, 0.05));
        return Stream.of(
                network("plain", new GradientDescent(0.3), Batch.ALL, Keep.LAST, NEVER),
                network("momentum", new Momentum(0.2, 0.9, 0.1, false, cosine), SHUFFLED, Keep.BEST, NEVER),
                network("adam", new Adam(0.1, 0.9, 0.999, 1e-8, plateau), SHUFFLED, Keep.LAST, soon),
                network("adam, best", new Adam(0.5, 0.9, 0.999, 1e-8, cosine), SHUFFLED, Keep.BEST, soon),
                network("lbfgs", new Lbfgs(0.1, 2, 1e-7, 1e-9, Optional.empty()), Batch.ALL, Keep.BEST, NEVER),
                in("dropout", InterruptedFitsTest::dropout),
                in("regressor", InterruptedFitsTest::regressor),
                in("factorisation", InterruptedFitsTest::factorisation),
                in("masked factorisation", InterruptedFitsTest::masked),
                in("element-wise, whole", context -> elementWise(Order.ROW_MAJOR, context)),
                in("element-wise, shuffled", context -> elementWise(Order.SHUFFLED, context)),
                in("multiplicative", InterruptedFitsTest::multiplicative),
                in("softmax regression", context -> new SoftmaxRegression(1, true).fit(labelled(9), context)))
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theBitsAreThoseOfAnUndisturbedFit(Case of) {
        Course whole = course(of, Optional.empty(), 1);
        assertEquals(IntStream.rangeClosed(0, whole.kept.size()).boxed().toList(), List.copyOf(whole.soFar.keySet()));
        for (int done = 1; done <= whole.kept.size(); done++) {
            Course rest = course(of, Optional.of(whole.kept.get(done - 1)), 2);
            assertEquals(whole.fitted, rest.fitted, "after epoch " + done);
            assertEquals(new TreeMap<>(whole.soFar).tailMap(done, false), rest.soFar, "after epoch " + done);
            assertEquals(whole.kept.subList(done, whole.kept.size()), rest.kept, "after epoch " + done);
        }
    }

    @Test
    void aFitStopsWhereItWouldHaveStopped() {
        // with the learning rate 2 the validation loss falls no more
        Case stopping = network("stopping", new GradientDescent(2), Batch.ALL, Keep.BEST,
                Optional.of(new EarlyStopping(2, 100))).findFirst().orElseThrow();
        Course whole = course(stopping, Optional.empty(), 1);
        assertEquals(2, whole.kept.size());
        assertEquals(new Course(whole.fitted, Map.of(), List.of()),
                course(stopping, Optional.of(whole.kept.getLast()), 1));
    }

    @Test
    void whatSuitsAnotherFitIsNotGoneOnFrom() {
        List<Case> all = cases().toList();
        Checkpoint plain = course(all.getFirst(), Optional.empty(), 1).kept.getFirst();
        Checkpoint empty = new Checkpoint(1, FitState.of(1, Map.of()), plain.streams());
        for (Case of : all) {
            assertThrows(UnusableCheckpointException.class, () -> course(of, Optional.of(empty), 1), of::toString);
        }
        for (Case of : all.subList(2, 10)) {
            assertThrows(UnusableCheckpointException.class, () -> course(of, Optional.of(plain), 1), of::toString);
        }
    }

    private static Course course(Case of, Optional<Checkpoint> last, int threads) {
        Interruptions interruptions = new Interruptions(last);
        Map<Integer, Fitted> soFar = new TreeMap<>();
        FitContext context = new FitContext(Streams.seeded(3), Cancellation.NEVER,
                (epoch, model) -> soFar.put(epoch, model.get()));
        Fitted fitted = of.fit.apply(context.in(of.precision).withThreads(threads).keptBy(interruptions));
        return new Course(fitted, soFar, interruptions.kept());
    }

    private static Stream<Case> in(String name, Function<FitContext, Fitted> fit) {
        return Stream.of(Precision.values()).map(precision -> new Case(name, precision, fit));
    }

    private static Stream<Case> network(
            String name, Optimiser optimiser, Batch batch, Keep keep, Optional<EarlyStopping> stopping) {
        boolean clips = !(optimiser instanceof Lbfgs);
        Optional<Clipping> clipping = clips ? Optional.of(new ClipByNorm(1)) : Optional.empty();
        MlpGradient fit = new MlpGradient(new SoftmaxCrossEntropyLoss(Reduction.MEAN), INIT, optimiser, batch, EPOCHS,
                keep, stopping, new NoWeightRegularisation(), clipping);
        return in(name, context -> mlp(Optional.empty(), fit).fit(labelled(10), labelled(6), context));
    }

    private static Fitted dropout(FitContext context) {
        MlpGradient fit = new MlpGradient(new SoftmaxCrossEntropyLoss(Reduction.SUM), INIT, new GradientDescent(0.1),
                SHUFFLED, EPOCHS, Keep.LAST);
        return mlp(Optional.of(new Dropout(0.4)), fit).fit(labelled(10), context);
    }

    private static Mlp mlp(Optional<Dropout> dropout, MlpGradient fit) {
        return new Mlp(List.of(5), new Tanh(), new NoActivation(), biases(), dropout, fit);
    }

    private static dev.eckart.models.mlp.Bias biases() {
        return new dev.eckart.models.mlp.Bias(BiasShape.PER_UNIT, true);
    }

    private static Fitted regressor(FitContext context) {
        MlpRegressorGradient fit = new MlpRegressorGradient(new SquaredErrorLoss(Reduction.MEAN), INIT,
                new Adam(0.05, 0.9, 0.99, 1e-8, Optional.empty()), SHUFFLED, EPOCHS, Keep.BEST, NEVER,
                new NoWeightRegularisation(), Optional.empty(), true);
        TargetRows train = new TargetRows(features(10), numbers(10));
        TargetRows validation = new TargetRows(features(5), numbers(5));
        return new MlpRegressor(List.of(4), new Tanh(), new NoActivation(), biases(), Optional.empty(), fit)
                .fit(train, validation, context);
    }

    private static Fitted factorisation(FitContext context) {
        FactorisationGradient fit = new FactorisationGradient(new SquaredErrorLoss(Reduction.SUM), new Uniform(0, 1),
                new Momentum(0.01, 0.9, 0, true, Optional.empty()), Batch.ALL, EPOCHS, Keep.LAST);
        return new MatrixFactorisation(2, Offset.GLOBAL_MEAN, List.of(Bias.ROW), true, fit).fit(features(5), context);
    }

    private static Fitted masked(FitContext context) {
        FactorisationGradient fit = new FactorisationGradient(new SquaredErrorLoss(Reduction.MEAN), new Uniform(0, 1),
                new Adam(0.1, 0.9, 0.999, 1e-8, Optional.empty()), Batch.ALL, EPOCHS, Keep.LAST);
        return new MaskedFactorisation(2, Offset.NONE, List.of(Bias.COLUMN), false, fit).fit(observed(), context);
    }

    private static Fitted elementWise(Order order, FitContext context) {
        ElementWiseSgd fit = new ElementWiseSgd(new ElementWiseSquaredError(), new Uniform(0, 1), 0.01, order,
                Update.SEQUENTIAL, EPOCHS, new NoRegularisation());
        return order == Order.SHUFFLED
                ? new MaskedFactorisation(2, Offset.GLOBAL_MEAN, List.of(Bias.ROW, Bias.COLUMN), false,
                        new ElementWiseSgd(fit.loss(), fit.init(), 0.01, order, Update.SIMULTANEOUS, EPOCHS,
                                new L2(0.1, dev.eckart.models.factorisation.Per.LINE)))
                        .fit(observed(), context)
                : new MatrixFactorisation(2, fit).fit(features(5), context);
    }

    private static Fitted multiplicative(FitContext context) {
        return new MatrixFactorisation(2, Offset.NONE, List.of(), true, new Multiplicative(new Uniform(0.1, 1), EPOCHS))
                .fit(features(5), context);
    }

    private static Observed observed() {
        return Observed.all(features(5));
    }

    private static LabelledRows labelled(int rows) {
        return new LabelledRows(features(rows), IntStream.range(0, rows).map(row -> row % 3).toArray(), 3);
    }

    /** Numbers from 0 to 1 that look like chance. */
    private static F64Array features(int rows) {
        double[] cells = IntStream.range(0, rows * 3).mapToDouble(cell -> (cell * 37 % 101) / 101.0).toArray();
        return F64Array.owning(cells, Shape.of(rows, 3));
    }

    private static NdArray numbers(int rows) {
        return NdArray.of(IntStream.range(0, rows).mapToDouble(row -> row * 29 % 17).toArray(), rows);
    }
}
