package dev.eckart.models.elementwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.Cancellation;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.models.DivergedException;
import dev.eckart.models.FitContext;
import dev.eckart.models.factorisation.Bias;
import dev.eckart.models.factorisation.FactorModel;
import dev.eckart.models.factorisation.Factors;
import dev.eckart.models.factorisation.MaskedFactorisation;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.factorisation.NoRegularisation;
import dev.eckart.models.factorisation.Offset;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.loss.ElementWiseHalfSquaredError;
import dev.eckart.models.loss.ElementWiseLoss;
import dev.eckart.models.loss.ElementWiseSquaredError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ElementWiseSgdTest {

    private static final Initialiser TWOS = (shape, _) -> NdArray.filled(2, shape);
    private static final NdArray SEVEN = NdArray.ofRows(new double[][] {{7}});

    @Test
    void theColumnStepsByTheNewRowWhenSequential() {
        // e = 7 − 2·2 = 3, s = 0.5·3: u = 2 + 1.5·2 = 5, v = 2 + 1.5·5
        assertFactors(5, 9.5, new ElementWiseHalfSquaredError(), Update.SEQUENTIAL);
    }

    @Test
    void theColumnStepsByTheOldRowWhenSimultaneous() {
        // v = 2 + 1.5·2
        assertFactors(5, 5, new ElementWiseHalfSquaredError(), Update.SIMULTANEOUS);
    }

    @Test
    void theSquaredErrorStepsTwiceAsFar() {
        // s = 0.5·6: u = 2 + 3·2, v = 2 + 3·8
        assertFactors(8, 26, new ElementWiseSquaredError(), Update.SEQUENTIAL);
    }

    @Test
    void biasesStepByTheSameErrorAsTheFactors() {
        // offset 7, prediction 7 + 0 + 0 + 4, e = −4, s = −2: both biases −2, u = v = 2 − 2·2
        Factors fitted = fit(Update.SIMULTANEOUS, Order.ROW_MAJOR, 1, 0.5,
                Observed.all(SEVEN), Offset.GLOBAL_MEAN, List.of(Bias.ROW, Bias.COLUMN));
        assertEquals(new Factors(7, NdArray.of(new double[] {-2}, 1), NdArray.of(new double[] {-2}, 1),
                NdArray.ofRows(new double[][] {{-2}}), NdArray.ofRows(new double[][] {{-2}})), fitted);
    }

    @Test
    void aBiasThatTheModelLacksStaysZero() {
        Factors fitted = fit(Update.SIMULTANEOUS, Order.ROW_MAJOR, 1, 0.5,
                Observed.all(SEVEN), Offset.NONE, List.of(Bias.COLUMN));
        assertEquals(0, fitted.rowBias().at(0));
        assertEquals(1.5, fitted.columnBias().at(0));
    }

    @Test
    void rowsStartBeforeColumns() {
        FitContext context = FitContext.seeded(3);
        NdArray wide = NdArray.filled(1, Shape.of(2, 3));
        Factors start = sgd(new ElementWiseHalfSquaredError(), new Uniform(0, 1), Update.SEQUENTIAL,
                Order.ROW_MAJOR, 0, 0.1).fit(wide, model(2), context);
        var twin = FitContext.seeded(3).stream(Initialiser.STREAM);
        for (int place = 0; place < 4; place++) {
            assertEquals(twin.uniform(), start.rowFactors().at(place));
        }
        for (int place = 0; place < 6; place++) {
            assertEquals(twin.uniform(), start.columnFactors().at(place));
        }
    }

    @Test
    void everyEpochIsToldWithTheModelOfThatEpoch() {
        List<Integer> told = new ArrayList<>();
        List<Object> models = new ArrayList<>();
        FitContext context = new FitContext(Streams.seeded(0), Cancellation.NEVER, (epoch, modelSoFar) -> {
            told.add(epoch);
            models.add(modelSoFar.get());
        });
        var sgd = sgd(new ElementWiseHalfSquaredError(), TWOS, Update.SEQUENTIAL, Order.ROW_MAJOR, 2, 0.01);
        Factors last = sgd.fit(SEVEN, model(1), context);
        assertEquals(List.of(0, 1, 2), told);
        assertEquals(factors(2, 2), models.getFirst());
        assertEquals(last, models.getLast());
    }

    @Test
    void aFitThatDivergesSaysInWhichEpoch() {
        // the factors' exponents triple with every epoch or so: beyond 1e308 within a few
        var sgd = sgd(new ElementWiseHalfSquaredError(), TWOS, Update.SEQUENTIAL, Order.ROW_MAJOR, 1000, 100);
        List<Integer> told = new ArrayList<>();
        FitContext context =
                new FitContext(Streams.seeded(0), Cancellation.NEVER, (epoch, _) -> told.add(epoch));
        var diverged = assertThrows(DivergedException.class, () -> sgd.fit(SEVEN, model(1), context));
        assertEquals(told.getLast() + 1, diverged.epoch());
    }

    @Test
    void aLongEpochIsStoppedWithinIt() {
        List<Integer> told = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        // Asked at the start, and then in the midst of the only epoch.
        Cancellation third = () -> asked.incrementAndGet() == 3;
        FitContext context = new FitContext(Streams.seeded(0), third, (epoch, _) -> told.add(epoch));
        var sgd = sgd(new ElementWiseHalfSquaredError(), TWOS, Update.SIMULTANEOUS, Order.ROW_MAJOR, 1, 1e-9);
        NdArray large = NdArray.filled(4, Shape.of(600, 600));
        assertThrows(CancellationException.class, () -> sgd.fit(large, model(1), context));
        assertEquals(List.of(0), told);
    }

    private static void assertFactors(double u, double v, ElementWiseLoss loss, Update update) {
        var sgd = sgd(loss, TWOS, update, Order.ROW_MAJOR, 1, 0.5);
        assertEquals(factors(u, v), sgd.fit(SEVEN, model(1), FitContext.seeded(0)));
    }

    private static FactorModel model(int rank) {
        return new MatrixFactorisation(rank, (_, _, _) -> {
            throw new AssertionError("the model's own fit is not asked");
        });
    }

    private static Factors factors(double u, double v) {
        return new Factors(NdArray.ofRows(new double[][] {{u}}), NdArray.ofRows(new double[][] {{v}}));
    }

    private static Factors fit(
            Update update, Order order, int epochs, double rate, Observed train, Offset offset, List<Bias> biases) {
        ElementWiseSgd sgd = sgd(new ElementWiseHalfSquaredError(), TWOS, update, order, epochs, rate);
        return sgd.fit(train, new MaskedFactorisation(1, offset, biases, sgd), FitContext.seeded(0)).factors();
    }

    private static ElementWiseSgd sgd(
            ElementWiseLoss loss, Initialiser init, Update update, Order order, int epochs, double rate) {
        return new ElementWiseSgd(loss, init, rate, order, update, epochs, new NoRegularisation());
    }
}
