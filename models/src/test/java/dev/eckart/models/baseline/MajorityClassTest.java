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

final class MajorityClassTest extends ClassifierContract {

    @Override
    protected Classifier model() {
        return new MajorityClass();
    }

    @Test
    void logitsAreTheLogarithmsOfTheSharesAndMinusInfinityForAClassWithoutARow() {
        NdArray logits = fit(3, 0, 1, 1, 1).logits(NdArray.of(new double[] {7}, 1, 1));
        assertEquals(StrictMath.log(0.25), logits.at(0));
        assertEquals(StrictMath.log(0.75), logits.at(1));
        assertEquals(Double.NEGATIVE_INFINITY, logits.at(2));
    }

    @Test
    void ofEquallyFrequentClassesTheFirstIsSaid() {
        NdArray twoRows = NdArray.filled(0, Shape.of(2, 1));
        assertArrayEquals(new int[] {1, 1}, fit(4, 3, 1, 1, 3).labels(twoRows));
    }

    @Test
    void noRowAtAllIsRefused() {
        LabelledRows nothing = new LabelledRows(NdArray.filled(0, Shape.of(0, 1)), new int[0], 2);
        assertThrows(IllegalArgumentException.class, () -> new MajorityClass().fit(nothing, FitContext.seeded(0)));
    }

    private static Classification fit(int classes, int... labels) {
        NdArray features = NdArray.filled(0, Shape.of(labels.length, 1));
        return new MajorityClass().fit(new LabelledRows(features, labels, classes), FitContext.seeded(0));
    }
}
