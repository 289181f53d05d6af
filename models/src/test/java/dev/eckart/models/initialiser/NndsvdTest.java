package dev.eckart.models.initialiser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.RandomStream;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.ReferenceCase;
import dev.eckart.models.factorisation.Factors;
import org.junit.jupiter.api.Test;

final class NndsvdTest extends ComponentContract {

    private final ReferenceCase reference = ReferenceCase.all(Factors.class, "factorisations.txt").getLast();

    @Override
    protected Record component() {
        return new Nndsvd(Fill.ZERO);
    }

    @Test
    void theStartIsThatOfTheReference() {
        FactorStart start = start(Fill.ZERO);
        assertClose(reference.array("rowFactors"), start.rowFactors(), 0);
        assertClose(reference.array("columnFactors"), start.columnFactors(), 0);
    }

    @Test
    void theMeanStandsForZeros() {
        FactorStart start = start(Fill.MEAN);
        assertClose(reference.array("rowFactors"), start.rowFactors(), reference.number("mean"));
        assertClose(reference.array("columnFactors"), start.columnFactors(), reference.number("mean"));
    }

    private FactorStart start(Fill fill) {
        NdArray matrix = reference.array("matrix");
        FactorTarget target = new FactorTarget(matrix.rows(), matrix.columns(), 3, () -> matrix);
        return new Nndsvd(fill).start(target, new RandomStream(0, Initialiser.STREAM));
    }

    private static void assertClose(NdArray expected, NdArray found, double forZero) {
        assertEquals(expected.shape(), found.shape());
        for (int place = 0; place < expected.shape().size(); place++) {
            double number = expected.at(place);
            assertEquals(number == 0 ? forZero : number, found.at(place), 1e-12);
        }
    }
}
