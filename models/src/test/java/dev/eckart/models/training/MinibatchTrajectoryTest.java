package dev.eckart.models.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Cancellation;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Classification;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.Regression;
import dev.eckart.models.TargetRows;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.loss.SoftmaxCrossEntropyLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.mlp.Bias;
import dev.eckart.models.mlp.BiasShape;
import dev.eckart.models.mlp.FittedMlp;
import dev.eckart.models.mlp.Mlp;
import dev.eckart.models.mlp.MlpGradient;
import dev.eckart.models.mlp.MlpRegressor;
import dev.eckart.models.mlp.MlpRegressorGradient;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Follows PyTorch's losses, by minibatches, with penalties and dropout. Losses are taken of the models, by hand. */
class MinibatchTrajectoryTest {

    private static final Bias BIASED = new Bias(BiasShape.PER_UNIT, true);
    private static final int EPOCHS = 100;
    private static final int ROWS = 20;

    /** Of the cases that end early: the rows to train on. The others are for validation. */
    private static final int TRAINING = 12;

    static Stream<Settings> trajectories() {
        return cases().filter(settings -> settings.earlyStopping().isEmpty());
    }

    static Stream<Settings> endingEarly() {
        return cases().filter(settings -> settings.earlyStopping().isPresent());
    }

    @ParameterizedTest
    @MethodSource("trajectories")
    void lossesAreThoseOfPyTorch(Settings settings) {
        SortedMap<Integer, Double> expected = settings.words().losses();
        SortedMap<Integer, Double> found = new TreeMap<>();
        FitContext context = new FitContext(Streams.seeded(0), Cancellation.NEVER, (epoch, model) -> {
            if (expected.containsKey(epoch)) {
                found.put(epoch, loss(model.get(), settings, 0, ROWS));
            }
        });
        if (settings.ofClasses()) {
            classifier(settings, Keep.LAST).fit(labelled(settings, 0, ROWS), context);
        } else {
            regressor(settings).fit(new TargetRows(rows(settings, 0, ROWS), targets(settings)), context);
        }
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((epoch, loss) ->
                assertEquals(loss, found.getOrDefault(epoch, Double.NaN), 1e-12 * loss, "at epoch " + epoch));
    }

    @ParameterizedTest
    @MethodSource("endingEarly")
    void theEndIsThatOfPyTorch(Settings settings) {
        assertEquals(settings.words().number("stopped"), fitted(settings, Keep.LAST).epochs());
        FittedMlp best = fitted(settings, Keep.BEST);
        assertEquals(settings.words().number("best"), best.epochs());
        double loss = settings.words().losses().getOrDefault(best.epochs(), Double.NaN);
        assertEquals(loss, loss(best, settings, TRAINING, ROWS), 1e-12 * loss);
    }

    private static FittedMlp fitted(Settings settings, Keep keep) {
        return classifier(settings, keep).fit(
                labelled(settings, 0, TRAINING), labelled(settings, TRAINING, ROWS), FitContext.seeded(0));
    }

    private static Mlp classifier(Settings settings, Keep keep) {
        MlpGradient fit = new MlpGradient(new SoftmaxCrossEntropyLoss(settings.reduction()), settings.init(),
                settings.optimiser(), settings.batch(), EPOCHS, keep, settings.earlyStopping(), settings.penalty(),
                settings.clipping());
        return new Mlp(settings.hidden(), settings.activation(), new NoActivation(), BIASED, settings.dropout(), fit);
    }

    private static MlpRegressor regressor(Settings settings) {
        MlpRegressorGradient fit = new MlpRegressorGradient(settings.cellLoss(), settings.init(), settings.optimiser(),
                settings.batch(), EPOCHS, Keep.LAST, settings.earlyStopping(), settings.penalty(),
                settings.clipping(), false);
        return new MlpRegressor(
                settings.hidden(), settings.activation(), new NoActivation(), BIASED, settings.dropout(), fit);
    }

    private static double loss(Fitted model, Settings settings, int from, int to) {
        NdArray targets = targets(settings);
        IntToDoubleFunction ofRow;
        if (settings.ofClasses()) {
            NdArray logits = ((Classification) model).logits(rows(settings, from, to));
            ofRow = row -> crossEntropy(logits, row, (int) targets.at(from + row));
        } else {
            NdArray predictions = ((Regression) model).predictions(rows(settings, from, to));
            ofRow = row -> error(settings.words().setting("loss").orElseThrow(), predictions.at(row) - targets.at(row));
        }
        double sum = Sums.of(to - from, ofRow);
        return settings.reduction() == Reduction.SUM ? sum : sum / (to - from);
    }

    private static double crossEntropy(NdArray logits, int row, int label) {
        double exponentials = Sums.of(logits.columns(), j -> StrictMath.exp(logits.at(row, j)));
        return StrictMath.log(exponentials) - logits.at(row, label);
    }

    private static double error(String loss, double difference) {
        double size = Math.abs(difference);
        return switch (loss) {
            case "squared-error" -> size * size;
            case "absolute-error" -> size;
            default -> size <= 0.5 ? size * size / 2 : 0.5 * (size - 0.25);
        };
    }

    private static LabelledRows labelled(Settings settings, int from, int to) {
        int[] labels = Arrays.stream(targets(settings).toDoubles()).mapToInt(label -> (int) label).toArray();
        return new LabelledRows(rows(settings, from, to), Arrays.copyOfRange(labels, from, to), 3);
    }

    private static NdArray targets(Settings settings) {
        return settings.words().array("targets");
    }

    private static NdArray rows(Settings settings, int from, int to) {
        NdArray all = settings.words().array("rows");
        int width = all.columns();
        return NdArray.of(Arrays.copyOfRange(all.toDoubles(), from * width, to * width), to - from, width);
    }

    private static Stream<Settings> cases() {
        return Trajectory.all("minibatches.txt").stream().map(Settings::new);
    }
}
