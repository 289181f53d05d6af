package dev.eckart.models.factorisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.components.Cancellation;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.models.FitContext;
import dev.eckart.models.ReferenceCase;
import dev.eckart.models.initialiser.FactorInitialiser;
import dev.eckart.models.initialiser.FactorStart;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Factors as PyTorch, numpy and scikit-learn find them from the same starts. */
final class FactorisationReferenceTest {

    private static final int EPOCHS = 50;

    static Stream<ReferenceCase> gradients() {
        return cases("gradient-");
    }

    @ParameterizedTest
    @MethodSource("gradients")
    void gradient(ReferenceCase reference) {
        String name = reference.name();
        L2 l2 = new L2(reference.number("weight"), name.contains("line") ? Per.LINE : Per.OBSERVED_CELL);
        FactorisationGradient fit = new FactorisationGradient(new SquaredErrorLoss(Reduction.SUM), start(reference),
                new GradientDescent(reference.number("rate")), Batch.ALL, EPOCHS, Keep.LAST, l2);
        boolean biased = name.contains("biased");
        List<Bias> biases = biased ? List.of(Bias.ROW, Bias.COLUMN)
                : List.of(name.contains("row") ? Bias.ROW : Bias.COLUMN);
        Offset offset = biased ? Offset.GLOBAL_MEAN : Offset.NONE;
        boolean positive = name.contains("positive");
        assertFactors(reference, "", name.contains("whole")
                ? new MatrixFactorisation(2, offset, biases, positive, fit)
                        .fit(reference.array("matrix"), FitContext.seeded(0))
                : fit.fit(observed(reference), new MaskedFactorisation(2, offset, biases, positive, fit),
                        FitContext.seeded(0)).factors());
    }

    @Test
    void multiplicative() {
        ReferenceCase reference = cases("multiplicative").findFirst().orElseThrow();
        FitContext context = new FitContext(Streams.seeded(0), Cancellation.NEVER, (epoch, modelSoFar) -> {
            if (!reference.arrays("rowFactors" + epoch).isEmpty()) {
                assertFactors(reference, Integer.toString(epoch), (Factors) modelSoFar.get());
            }
        });
        Factors last = new MatrixFactorisation(2, Offset.NONE, List.of(), true,
                new Multiplicative(start(reference), 100)).fit(reference.array("matrix"), context);
        assertFactors(reference, "100", last);
    }

    private static void assertFactors(ReferenceCase reference, String suffix, Factors found) {
        assertClose(reference.array("rowFactors" + suffix), found.rowFactors());
        assertClose(reference.array("columnFactors" + suffix), found.columnFactors());
        reference.arrays("rowBias").forEach(bias -> assertClose(bias, found.rowBias()));
        reference.arrays("columnBias").forEach(bias -> assertClose(bias, found.columnBias()));
    }

    private static void assertClose(NdArray expected, NdArray found) {
        assertEquals(expected.shape(), found.shape());
        for (int place = 0; place < expected.shape().size(); place++) {
            assertEquals(expected.at(place), found.at(place), 1e-12);
        }
    }

    private static FactorInitialiser start(ReferenceCase reference) {
        List<NdArray> start = reference.arrays("start");
        return (_, _) -> new FactorStart(start.getFirst(), start.getLast());
    }

    private static Observed observed(ReferenceCase reference) {
        NdArray mask = reference.array("mask");
        int[] hidden = IntStream.range(0, mask.shape().size()).filter(place -> mask.at(place) == 0).toArray();
        return Observed.without(reference.array("matrix"),
                IntStream.of(hidden).map(place -> place / mask.columns()).toArray(),
                IntStream.of(hidden).map(place -> place % mask.columns()).toArray());
    }

    private static Stream<ReferenceCase> cases(String prefix) {
        return ReferenceCase.all(FactorisationReferenceTest.class, "factorisations.txt").stream()
                .filter(reference -> reference.name().startsWith(prefix));
    }
}
