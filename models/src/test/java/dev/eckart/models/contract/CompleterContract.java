package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Completer;
import dev.eckart.models.Completion;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every {@link Completer} keeps to. The tiny problem is a 5×4 matrix with three hidden cells. */
public abstract class CompleterContract extends ModelContract {

    private static final int[] HIDDEN_ROWS = {0, 2, 4};
    private static final int[] HIDDEN_COLUMNS = {1, 2, 0};

    private final Observed train = hiding(Double.NaN);

    @Override
    protected abstract Completer model();

    /** Whether predictions are values in the unit of the cells; false for mere scores to rank by. */
    protected boolean predictsValues() {
        return true;
    }

    @Override
    final Completion fitted(FitContext context) {
        return model().fit(train, context);
    }

    @Override
    final List<NdArray> answers(Fitted fitted) {
        return model().outputs().stream().map(((Completion) fitted)::output).toList();
    }

    @Override
    final List<Object> input() {
        return List.of(train.dense(0), train.mask());
    }

    @Override
    final List<EdgeCase> edgeCases() {
        return new CompleterEdges(model()).all();
    }

    @Override
    final void assertShapes(Fitted fitted) {
        Completion completion = (Completion) fitted;
        assertEquals(train.rows(), completion.rows());
        assertEquals(train.columns(), completion.columns());
        assertEquals(Shape.of(train.rows(), train.columns()), completion.reconstruction().shape());
    }

    @Test
    public final void itHasTheOutputOfEveryCompletion() {
        assertTrue(model().outputs().contains("reconstruction"), model().outputs()::toString);
    }

    /** Neither by their numbers in the matrix, which are NaN here and then not, nor by an earlier fit that saw them. */
    @Test
    public final void hiddenCellsDoNotInfluenceTheFit() {
        repeatable();
        NdArray nothingHidden = predictedHiding(Double.NaN);
        model().fit(Observed.all(matrix(6)), FitContext.seeded(1)).reconstruction();
        assertEquals(nothingHidden, predictedHiding(6), "hidden cells set to NaN, and to 6");
    }

    @Test
    public final void theReconstructionHoldsThePredictions() {
        Completion completion = fitted(FitContext.seeded(1));
        for (int row = 0; row < train.rows(); row++) {
            for (int column = 0; column < train.columns(); column++) {
                assertEquals(completion.predict(row, column), completion.reconstruction().at(row, column));
            }
        }
    }

    @Test
    public final void observedCellsAreMetNoWorseThanByTheirMean() {
        Assumptions.assumeTrue(predictsValues(), "predictions are scores, not values");
        Completion completion = fitted(FitContext.seeded(1));
        double mean = 0;
        for (int place = 0; place < train.count(); place++) {
            mean += train.value(place) / train.count();
        }
        double error = 0;
        double errorOfMean = 0;
        for (int place = 0; place < train.count(); place++) {
            error += square(train.value(place) - completion.predict(train.row(place), train.column(place)));
            errorOfMean += square(train.value(place) - mean);
        }
        assertTrue(error <= errorOfMean * (1 + 1e-12), "squared error " + error + ", that of the mean " + errorOfMean);
    }

    private static double square(double x) {
        return x * x;
    }

    private NdArray predictedHiding(double hidden) {
        return model().fit(hiding(hidden), FitContext.seeded(1)).reconstruction();
    }

    private static Observed hiding(double hidden) {
        return Observed.without(matrix(hidden), HIDDEN_ROWS, HIDDEN_COLUMNS);
    }

    private static NdArray matrix(double hidden) {
        return NdArray.ofRows(new double[][] {
            {5.0, hidden, 1.0, 2.0},
            {4.0, 2.0, 1.5, 2.0},
            {4.5, 2.5, hidden, 1.0},
            {5.0, 1.0, 2.0, 1.5},
            {hidden, 2.0, 1.0, 3.0}
        });
    }
}
