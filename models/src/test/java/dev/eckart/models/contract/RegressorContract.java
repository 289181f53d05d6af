package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.Regression;
import dev.eckart.models.Regressor;
import dev.eckart.models.TargetRows;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Regressor} keeps to. The tiny problem is eight rows of two features, the target nearly linear. */
public abstract class RegressorContract extends ModelContract {

    private static final double[] TARGETS = {1.1, 2.0, 2.9, 0.1, -0.9, -2.1, 1.5, 0.4};

    private final F64Array features = NdArray.ofRows(new double[][] {
        {0.5, 0.0}, {1.0, 0.1}, {1.0, 1.0}, {0.2, -0.3},
        {-0.5, 0.1}, {-1.0, -0.1}, {0.0, 1.4}, {0.6, -0.8}
    });
    private final TargetRows train = new TargetRows(features, NdArray.of(TARGETS, TARGETS.length));

    @Override
    protected abstract Regressor model();

    @Override
    final Regression fitted(FitContext context) {
        return model().fit(train, context);
    }

    @Override
    final List<NdArray> answers(Fitted fitted) {
        return List.of(((Regression) fitted).predictions(features));
    }

    @Override
    final List<Object> input() {
        return List.of(NdArray.of(features.toDoubles(), features.shape().extents()),
                NdArray.of(train.targets().toDoubles(), TARGETS.length));
    }

    @Override
    final List<EdgeCase> edgeCases() {
        return new RegressorEdges(model()).all();
    }

    @Override
    final void assertShapes(Fitted fitted) {
        assertEquals(Shape.of(TARGETS.length), ((Regression) fitted).predictions(features).shape());
    }

    @Test
    public final void itHasTheOutputsOfEveryRegressor() {
        assertTrue(model().outputs().containsAll(Regression.OUTPUTS), model().outputs()::toString);
    }

    @Test
    public final void aRowAloneGetsTheBitsThatItGetsAmongOthers() {
        Regression fitted = fitted(FitContext.seeded(1));
        NdArray together = fitted.predictions(features);
        for (int row = 0; row < TARGETS.length; row++) {
            double[] alone = Arrays.copyOfRange(features.toDoubles(), 2 * row, 2 * row + 2);
            assertEquals(together.at(row), fitted.predictions(NdArray.of(alone, 1, 2)).at(0), "row " + row);
        }
    }

    @Test
    public final void rowsOfAnotherWidthAreRefused() {
        assumeTrue(model().readsFeatures(), "the model does not read features");
        Widths.assertOthersRefused(features.columns(), fitted(FitContext.seeded(1))::predictions);
    }

    /** Rows to choose the end of a fit by have no other part in it; left out for a model that needs them. */
    @Test
    public final void targetsOfOtherRowsChangeNothing() {
        repeatable();
        assumeFalse(Validated.needed(component(), 0), "the model chooses by validation rows");
        double[] reversed =
                IntStream.range(0, TARGETS.length).mapToDouble(row -> TARGETS[TARGETS.length - 1 - row]).toArray();
        assertEquals(validatedBy(TARGETS), validatedBy(reversed));
    }

    @Test
    public final void noRowsHaveNoPredictions() {
        NdArray none = NdArray.of(new double[0], 0, 2);
        assertEquals(NdArray.of(new double[0], 0), fitted(FitContext.seeded(1)).predictions(none));
    }

    @Test
    public final void theTrainingRowsAreMetNoWorseThanByTheirMean() {
        NdArray predictions = fitted(FitContext.seeded(1)).predictions(features);
        double mean = Sums.mean(TARGETS.length, row -> TARGETS[row]);
        double found = Sums.of(TARGETS.length, row -> square(TARGETS[row] - predictions.at(row)));
        double byMean = Sums.of(TARGETS.length, row -> square(TARGETS[row] - mean));
        assertTrue(found <= byMean * (1 + 1e-12), found + " is more than " + byMean);
    }

    private NdArray validatedBy(double[] targets) {
        TargetRows other = new TargetRows(features, NdArray.of(targets, targets.length));
        return model().fit(train, other, FitContext.seeded(1)).predictions(features);
    }

    private static double square(double x) {
        return x * x;
    }
}
