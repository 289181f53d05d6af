package dev.eckart.models.factorisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.DataShape;
import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Problems;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Completion;
import dev.eckart.models.FitContext;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class MaskedFactorisationTest {

    /** Answers what every prediction starts from. */
    private static final MaskedFit OFFSET_ALONE = (train, model, _) -> new MaskedFactors(new Factors(
            model.offsetOf(train),
            NdArray.filled(0, Shape.of(train.rows())),
            NdArray.filled(0, Shape.of(train.columns())),
            NdArray.filled(0, Shape.of(train.rows(), 1)),
            NdArray.filled(0, Shape.of(train.columns(), 1))));
    private static final Observed THREE_CELLS =
            Observed.of(2, 2, new int[] {0, 0, 1}, new int[] {0, 1, 0}, new double[] {1, 2, 6});

    @Test
    void theGlobalMeanIsThatOfTheObservedCells() {
        assertEquals(3, fit(Offset.GLOBAL_MEAN).predict(1, 1));
        assertEquals(0, fit(Offset.NONE).predict(1, 1));
    }

    @Test
    void offsetAndBiasesAreAddedToTheProduct() {
        Completion completion = new MaskedFactors(new Factors(
                1000,
                NdArray.of(new double[] {100, 200}, 2),
                NdArray.of(new double[] {10, 20, 30}, 3),
                NdArray.ofRows(new double[][] {{1, 2}, {3, 4}}),
                NdArray.ofRows(new double[][] {{1, 0}, {0, 1}, {1, 1}})));
        // row 1, column 2: 1000 + 200 + 30 + 3·1 + 4·1
        assertEquals(1237, completion.predict(1, 2));
        assertEquals(NdArray.ofRows(new double[][] {{1111, 1122, 1133}, {1213, 1224, 1237}}),
                completion.reconstruction());
    }

    @Test
    void shapesThatDoNotSuitAreRefused() {
        NdArray two = NdArray.filled(0, Shape.of(2));
        NdArray factors = NdArray.filled(0, Shape.of(2, 1));
        NdArray others = NdArray.filled(0, Shape.of(3, 1));
        assertThrows(IllegalArgumentException.class, () -> new Factors(0, two, two, factors, others));
    }

    @Test
    void aBiasGivenTwiceIsRefused() {
        var refusal = assertThrows(InvalidSettingsException.class,
                () -> new MaskedFactorisation(1, Offset.NONE, List.of(Bias.ROW, Bias.COLUMN, Bias.ROW), OFFSET_ALONE));
        assertEquals("biases.2: found row again, expected each at most once",
                refusal.problems().getFirst().toString());
    }

    @Test
    void aRankBeyondTheDataIsAProblem() {
        Problems problems = new Problems();
        new MaskedFactorisation(4, Offset.NONE, List.of(), OFFSET_ALONE)
                .check(new DataShape("lab-3x3", 3, 3, OptionalInt.empty()), problems);
        assertEquals("rank: rank 4 exceeds min(rows, columns) = 3 of lab-3x3",
                problems.all().getFirst().toString());
    }

    @Test
    void noCellAtAllIsRefused() {
        Observed nothing = Observed.of(2, 2, new int[0], new int[0], new double[0]);
        MaskedFactorisation model = new MaskedFactorisation(1, Offset.GLOBAL_MEAN, List.of(), OFFSET_ALONE);
        assertThrows(IllegalArgumentException.class, () -> model.fit(nothing, FitContext.seeded(0)));
    }

    private static Completion fit(Offset offset) {
        return new MaskedFactorisation(1, offset, List.of(), OFFSET_ALONE).fit(THREE_CELLS, FitContext.seeded(0));
    }
}
