package dev.eckart.models.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Classification;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.contract.ClassifierContract;
import org.junit.jupiter.api.Test;

final class NearestCentroidTest extends ClassifierContract {

    private final NdArray features = NdArray.ofRows(new double[][] {{0, 0}, {2, 0}, {0, 4}});

    @Override
    protected Classifier model() {
        return new NearestCentroid();
    }

    @Test
    void logitsAreMinusHalfTheSquaredDistancesToTheMeans() {
        // means (1, 0) and (0, 4); from (1, 1): distances² 1 and 1 + 9
        Classification fitted = fit(2, 0, 0, 1);
        assertEquals(NdArray.ofRows(new double[][] {{-0.5, -5}}),
                fitted.logits(NdArray.ofRows(new double[][] {{1, 1}})));
    }

    @Test
    void aClassWithoutARowIsBelowAllOthersAndNeverTold() {
        // class 0 has no row; from (1, 1), the others are as above
        Classification fitted = fit(3, 1, 1, 2);
        assertEquals(NdArray.ofRows(new double[][] {{Double.NEGATIVE_INFINITY, -0.5, -5}}),
                fitted.logits(NdArray.ofRows(new double[][] {{1, 1}})));
        assertArrayEquals(new int[] {1}, fitted.labels(NdArray.ofRows(new double[][] {{-1e150, -1e150}})));
    }

    @Test
    void aSingleClassIsAlwaysTold() {
        assertArrayEquals(new int[] {1, 1, 1}, fit(2, 1, 1, 1).labels(features));
    }

    @Test
    void noRowAtAllIsRefused() {
        LabelledRows nothing = new LabelledRows(NdArray.filled(0, Shape.of(0, 1)), new int[0], 2);
        assertThrows(IllegalArgumentException.class, () -> new NearestCentroid().fit(nothing, FitContext.seeded(0)));
    }

    private Classification fit(int classes, int... labels) {
        return new NearestCentroid().fit(new LabelledRows(features, labels, classes), FitContext.seeded(0));
    }
}
