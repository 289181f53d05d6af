package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Factorisation;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Factoriser} keeps to. The tiny problem is a 5×4 matrix of full rank. */
public abstract class FactoriserContract extends ModelContract {

    private final NdArray matrix = NdArray.ofRows(new double[][] {
        {2.0, 1.0, 0.5, 1.5}, {1.0, 2.5, 1.0, 0.5}, {0.5, 1.0, 3.0, 1.0}, {1.5, 0.5, 1.0, 2.0}, {3.0, 1.5, 0.5, 2.5}
    });

    @Override
    protected abstract Factoriser model();

    @Override
    final Factorisation fitted(FitContext context) {
        return model().fit(matrix, context);
    }

    @Override
    final List<NdArray> answers(Fitted fitted) {
        return model().outputs().stream().map(((Factorisation) fitted)::output).toList();
    }

    @Override
    final List<Object> input() {
        return List.of(NdArray.of(matrix.toDoubles(), matrix.shape().extents()));
    }

    @Override
    final List<EdgeCase> edgeCases() {
        return new FactoriserEdges(model()).all();
    }

    @Override
    final void assertShapes(Fitted fitted) {
        Factorisation factorisation = (Factorisation) fitted;
        assertEquals(Shape.of(matrix.rows(), model().rank()), factorisation.rowFactors().shape());
        assertEquals(Shape.of(matrix.columns(), model().rank()), factorisation.columnFactors().shape());
        assertEquals(matrix.shape(), factorisation.reconstruction().shape());
    }

    @Test
    public final void itHasTheOutputsOfEveryFactorisation() {
        assertTrue(model().outputs().containsAll(Factorisation.OUTPUTS), model().outputs()::toString);
    }

    @Test
    public final void itIsNearerToTheMatrixThanZero() {
        double error = 0;
        double size = 0;
        NdArray reconstruction = fitted(FitContext.seeded(1)).reconstruction();
        for (int place = 0; place < matrix.shape().size(); place++) {
            double left = matrix.at(place) - reconstruction.at(place);
            error += left * left;
            size += matrix.at(place) * matrix.at(place);
        }
        assertTrue(error < size, "squared error " + error + ", that of zeros " + size);
    }
}
