package dev.eckart.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class ProcrustesTest {

    @Test
    void residualsAreThoseOfTheReference() {
        for (Reference expected : Reference.cases("images.txt")) {
            Procrustes found = Procrustes.similarity(expected.array("from"), expected.array("to"));
            assertEquals(expected.array("similarity").at(0), found.residual(), 1e-15, expected.name());
        }
    }

    @Test
    void aSimilarityIsFoundAgain() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int dimensions = 1 + random.nextInt(4);
            NdArray from = RandomMatrices.normal(random, dimensions + 2, dimensions);
            NdArray rotation = RandomMatrices.orthogonal(random, dimensions);
            double scale = StrictMath.pow(10, random.nextInt(401) - 200);
            double[] translation = random.doubles(dimensions).map(t -> t * scale).toArray();
            Procrustes found = Procrustes.similarity(from, mapped(from, rotation, scale, translation));
            String what = "seed " + seed;
            Near.assertNear(rotation, found.rotation(), 1e-10, what);
            assertEquals(scale, found.scale(), 1e-13 * scale, what);
            Near.assertNear(NdArray.of(translation, dimensions), found.translation(), 1e-10 * scale, what);
            assertTrue(found.residual() < 1e-28, what + " leaves " + found.residual());
        }
    }

    @Test
    void reflectionsAreAllowed() {
        NdArray hand = NdArray.ofRows(new double[][] {{0, 0}, {1, 0}, {0, 2}});
        NdArray otherHand = NdArray.ofRows(new double[][] {{0, 0}, {-1, 0}, {0, 2}});
        assertEquals(0, Procrustes.similarity(hand, otherHand).residual(), 1e-30);
    }

    @Test
    void theResidualIsTheSameInBothDirections() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            NdArray one = RandomMatrices.normal(random, 7, 3);
            NdArray other = RandomMatrices.normal(random, 7, 3);
            assertEquals(Procrustes.similarity(one, other).residual(), Procrustes.similarity(other, one).residual(),
                    1e-13, "seed " + seed);
        }
    }

    @Test
    void pointsThatAllCoincideExplainNothingAndNeedNoExplanation() {
        NdArray point = NdArray.filled(0.1, Shape.of(3, 2));
        NdArray triangle = NdArray.ofRows(new double[][] {{0, 0}, {3, 0}, {0, 3}});
        Procrustes fromPoint = Procrustes.similarity(point, triangle);
        assertEquals(1, fromPoint.residual());
        assertEquals(0, fromPoint.scale());
        Near.assertNear(NdArray.of(new double[] {1, 1}, 2), fromPoint.translation(), 1e-15, "the mean");
        assertEquals(0, Procrustes.similarity(triangle, point).residual());
        assertEquals(0, Procrustes.similarity(point, point).residual());
    }

    @Test
    void differentShapesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Procrustes.similarity(Near.identity(2), Near.identity(3)));
    }

    private static NdArray mapped(NdArray from, NdArray rotation, double scale, double[] translation) {
        double[] image = Products.of(from, rotation).toDoubles();
        for (int place = 0; place < image.length; place++) {
            image[place] = scale * image[place] + translation[place % translation.length];
        }
        return F64Array.owning(image, from.shape());
    }
}
