package dev.eckart.models.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Streams;
import dev.eckart.contract.ComponentContract;
import dev.eckart.models.FitContext;
import dev.eckart.models.factorisation.FactorisationGradient;
import dev.eckart.models.initialiser.Zeros;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** By the loss ½(w − s)², with s the sum or mean of a step's rows: at a rate of ½, w becomes the mean of it and s. */
final class MinibatchesTest extends ComponentContract {

    private static final double[] ROWS = {8, 4, 2, 1, 16};

    /** Nothing but a place for both. */
    private record Both(@Doc("every order, and all rows") List<Batch> batches) {}

    @Override
    protected Record component() {
        return new Both(List.of(
                new Minibatches(1, new Sequential()), new Minibatches(2, new Shuffled()), new WholeBatch()));
    }

    @Test
    void stepsSeeTheRowsOneBatchAfterAnother() {
        // s is 8 + 4, then 2 + 1, then what is left, 16: w goes 0, 6, 4.5, 10.25
        assertEquals(10.25, after(1, new Minibatches(2, new Sequential()), Tensor::sum, FitContext.seeded(0)));
        // and in the second epoch 11.125, 7.0625, 11.53125
        assertEquals(11.53125, after(2, new Minibatches(2, new Sequential()), Tensor::sum, FitContext.seeded(0)));
    }

    @Test
    void aMeanIsOverTheRowsOfTheStep() {
        // s is 6, then 1.5, then 16, of a single row: w goes 0, 3, 2.25, 9.125
        assertEquals(9.125, after(1, new Minibatches(2, new Sequential()), Tensor::mean, FitContext.seeded(0)));
    }

    @Test
    void aBatchOfAtLeastAllRowsIsAllOfThem() {
        for (Batch batch : List.of(
                Batch.ALL, new Minibatches(5, new Sequential()), new Minibatches(9, new Sequential()))) {
            assertEquals(15.5, after(1, batch, Tensor::sum, FitContext.seeded(0)));
        }
    }

    @Test
    void aShuffledEpochFollowsOnePermutationOfItsOwn() {
        int[] first = FitContext.seeded(3).stream("batch").permutation(5);
        double w = 0;
        for (int row : first) {
            w = (w + ROWS[row]) / 2;
        }
        assertEquals(w, after(1, new Minibatches(1, new Shuffled()), Tensor::sum, FitContext.seeded(3)));
        assertNotEquals(w, after(1, new Minibatches(1, new Shuffled()), Tensor::sum, FitContext.seeded(4)));
    }

    @Test
    void onlyAShuffledOrderDraws() {
        Streams streams = Streams.seeded(0);
        FitContext context = new FitContext(streams, () -> false, FitContext.EpochListener.NONE);
        after(2, new Minibatches(2, new Sequential()), Tensor::sum, context);
        assertEquals(Set.of(), streams.drawn());
        after(2, new Minibatches(2, new Shuffled()), Tensor::sum, context);
        assertEquals(Set.of("batch"), streams.drawn());
    }

    @Test
    void aFactorisationTakesAllCellsAndKeepsTheLastEpoch() {
        assertRefused("gradient: batch: found minibatches, expected all: a step of this fit sees all data",
                new Minibatches(2, new Sequential()), Keep.LAST);
        assertRefused("gradient: keep: found best, expected last: this fit is given no validation part",
                Batch.ALL, Keep.BEST);
    }

    private static void assertRefused(String message, Batch batch, Keep keep) {
        assertEquals(message, assertThrows(InvalidSettingsException.class, () -> new FactorisationGradient(
                new SquaredErrorLoss(Reduction.SUM), new Zeros(), new GradientDescent(1), batch, 1, keep))
                .getMessage());
    }

    private static double after(int epochs, Batch batch, UnaryOperator<Tensor> reduction, FitContext context) {
        OneNumber problem = new OneNumber(ROWS, (w, rows) -> w.minus(reduction.apply(rows)).square().times(0.5));
        return problem.minimised(new Training(new GradientDescent(0.5), batch, epochs, Keep.LAST), context).w();
    }
}
