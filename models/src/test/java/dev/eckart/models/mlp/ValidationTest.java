package dev.eckart.models.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.components.Cancellation;
import dev.eckart.components.RandomStream;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Classification;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.activation.Relu;
import dev.eckart.models.contract.ClassifierContract;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.initialiser.Zeros;
import dev.eckart.models.loss.SoftmaxCrossEntropyLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.regularisation.ElasticNet;
import dev.eckart.models.regularisation.NoWeightRegularisation;
import dev.eckart.models.regularisation.WeightRegularisation;
import dev.eckart.models.training.EarlyStopping;
import dev.eckart.models.training.Keep;
import dev.eckart.models.training.Minibatches;
import dev.eckart.models.training.Shuffled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rows of a validation part can do to a classifier, and what not. */
final class ValidationTest extends ClassifierContract {

    private static final WeightRegularisation NONE = new NoWeightRegularisation();
    private static final Optional<EarlyStopping> NEVER = Optional.empty();

    private final LabelledRows train = rows(30, 1);
    private final LabelledRows some = rows(20, 2);
    private final LabelledRows others = rows(25, 3);

    @Override
    protected Mlp model() {
        return network(40, Keep.LAST, NEVER, new ElasticNet(0.001, 0.001));
    }

    @Test
    void theyNeverInfluenceTheSteps() {
        Optional<EarlyStopping> patient = Optional.of(new EarlyStopping(1000, 0));
        Perceptron plain = network(40, Keep.LAST, NEVER, NONE).fit(train, FitContext.seeded(0)).network();
        for (LabelledRows validation : List.of(some, others)) {
            assertEquals(plain, network(40, Keep.LAST, patient, NONE)
                    .fit(train, validation, FitContext.seeded(0)).network());
        }
    }

    @Test
    void theyChooseTheEpochThatAShorterFitEndsAt() {
        FittedMlp best = network(200, Keep.BEST, NEVER, NONE).fit(train, some, FitContext.seeded(0));
        assertTrue(best.epochs() > 0 && best.epochs() < 200, "epochs " + best.epochs());
        assertEquals(best, network(best.epochs(), Keep.LAST, NEVER, NONE).fit(train, FitContext.seeded(0)));
        assertNotEquals(best, network(200, Keep.BEST, NEVER, NONE).fit(train, others, FitContext.seeded(0)));
    }

    @Test
    void theirLossIsWithoutPenaltyAndDropout() {
        ElasticNet penalty = new ElasticNet(0.01, 0.01);
        List<Double> losses = new ArrayList<>();
        network(60, Keep.LAST, NEVER, penalty).fit(train, new FitContext(Streams.seeded(0), Cancellation.NEVER,
                (_, model) -> losses.add(crossEntropy((Classification) model.get(), some))));
        assertEquals(losses.indexOf(Collections.min(losses)),
                network(60, Keep.BEST, NEVER, penalty).fit(train, some, FitContext.seeded(0)).epochs());
    }

    @Test
    void keepingTheBestNeedsThem() {
        assertThrows(IllegalArgumentException.class, () ->
                network(3, Keep.BEST, NEVER, NONE).fit(train, FitContext.seeded(0)));
    }

    private static Mlp network(int epochs, Keep keep, Optional<EarlyStopping> stopping, WeightRegularisation penalty) {
        LayerInit init = new LayerInit(new Uniform(-0.5, 0.5), Optional.of(new Zeros()));
        MlpGradient fit = new MlpGradient(new SoftmaxCrossEntropyLoss(Reduction.MEAN), init, new GradientDescent(0.3),
                new Minibatches(4, new Shuffled()), epochs, keep, stopping, penalty, Optional.empty());
        return new Mlp(List.of(6), new Relu(), new NoActivation(), new Bias(BiasShape.PER_UNIT, true),
                Optional.of(new Dropout(0.3)), fit);
    }

    /** Points with noise, so that the validation loss does not fall for ever. */
    private static LabelledRows rows(int count, long seed) {
        RandomStream stream = new RandomStream(seed, "rows");
        double[] places = new double[2 * count];
        int[] labels = new int[count];
        for (int row = 0; row < count; row++) {
            labels[row] = row % 3;
            places[2 * row] = (labels[row] == 0 ? 1 : 0) + stream.normal();
            places[2 * row + 1] = (labels[row] == 1 ? 1 : 0) + stream.normal();
        }
        return new LabelledRows(NdArray.of(places, count, 2), labels, 3);
    }

    private static double crossEntropy(Classification model, LabelledRows rows) {
        NdArray logits = model.logits(rows.features());
        int[] labels = rows.labels();
        return Sums.mean(labels.length, row -> {
            double exponentials = Sums.of(3, label -> StrictMath.exp(logits.at(row, label)));
            return StrictMath.log(exponentials) - logits.at(row, labels[row]);
        });
    }
}
