package dev.eckart.models.factorisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Factoriser;
import dev.eckart.models.FitContext;
import dev.eckart.models.contract.FactoriserContract;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class PrincipalComponentsTest extends FactoriserContract {

    @Override
    protected Factoriser model() {
        return new PrincipalComponents(2);
    }

    @Test
    void theMeanIsTakenAwayAndAddedAgain() {
        // mean (2, 7); what is left lies on the first axis: −1, 1
        NdArray matrix = NdArray.ofRows(new double[][] {{1, 7}, {3, 7}});
        Components components = new PrincipalComponents(1).fit(matrix, FitContext.seeded(0));
        assertEquals(NdArray.of(new double[] {2, 7}, 2), components.mean());
        assertEquals(NdArray.ofRows(new double[][] {{1}, {-1}}), components.output("scores"));
        assertEquals(NdArray.ofRows(new double[][] {{-1}, {0}}), components.output("axes"));
        assertEquals(matrix, components.reconstruction());
    }

    @Test
    void scoresAndAxesAreOutputsBesideTheUsualOnes() {
        assertEquals(
                List.of("rowFactors", "columnFactors", "reconstruction", "scores", "axes"),
                new PrincipalComponents(1).outputs());
        NdArray matrix = NdArray.ofRows(new double[][] {{1, 2}, {3, 5}, {4, 4}});
        Components components = new PrincipalComponents(2).fit(matrix, FitContext.seeded(0));
        assertEquals(components.output("rowFactors"), components.output("scores"));
        assertEquals(components.output("columnFactors"), components.output("axes"));
        assertThrows(IllegalArgumentException.class, () -> components.output("loadings"));
    }

    @Test
    void theBoundIsThatOfTheCentredMatrix() {
        // less their means, the columns are (-1, 0, 1) and (0, 0, 0): one singular value, the root of 2
        NdArray matrix = NdArray.of(new double[] {9, 5, 10, 5, 11, 5}, 3, 2);
        assertEquals(Math.sqrt(2), new PrincipalComponents(1).singularValues(matrix).at(0), 1e-14);
        assertEquals(0, new PrincipalComponents(1).singularValues(matrix).at(1), 1e-14);
    }

    @Test
    void oneRowDoesNotVary() {
        Problems problems = new Problems();
        new PrincipalComponents(1).check(new DataShape("lines", 1, 3, OptionalInt.empty()), problems);
        assertEquals("pca needs at least 2 rows, lines has 1", problems.all().getFirst().message());
        NdArray row = NdArray.ofRows(new double[][] {{1, 2, 3}});
        assertThrows(
                IllegalArgumentException.class, () -> new PrincipalComponents(1).fit(row, FitContext.seeded(0)));
    }
}
