package dev.eckart.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PrincipalAnglesTest {

    /** Small angles are right to their leading digits, which an arc cosine alone would not see at all. */
    @Test
    void anglesAreThoseOfTheReference() {
        for (Reference expected : Reference.cases("images.txt")) {
            F64Array angles = PrincipalAngles.between(expected.array("from"), expected.array("to")).radians();
            double tolerance = expected.name().equals("far-from-the-origin") ? 1e-10 : 1e-14;
            Near.assertNear(expected.array("angles"), angles, tolerance, expected.name());
        }
    }

    @Test
    void aPlaneTurnedAboutOneOfItsAxesMeetsItselfThere() {
        // the plane (x, y) and the plane through x that is tilted by the angle
        for (double angle : new double[] {1e-12, 1e-3, 0.78, 0.79, 1.5, StrictMath.PI / 2}) {
            NdArray plane = NdArray.ofRows(new double[][] {{1, 0}, {0, 1}, {0, 0}});
            NdArray tilted = NdArray.ofRows(
                    new double[][] {{1, 0}, {0, StrictMath.cos(angle)}, {0, StrictMath.sin(angle)}});
            F64Array angles = PrincipalAngles.between(plane, tilted).radians();
            Near.assertNear(NdArray.of(new double[] {0, angle}, 2), angles, 2e-16 + 1e-15 * angle, "tilt " + angle);
        }
    }

    @Test
    void aSpaceMeetsItselfWhateverItsBasis() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int columns = 1 + random.nextInt(4);
            NdArray basis = RandomMatrices.normal(random, columns + random.nextInt(5), columns);
            NdArray other = Products.of(basis, RandomMatrices.orthogonal(random, columns));
            assertTrue(PrincipalAngles.between(basis, other).largest() < 1e-12, "seed " + seed);
        }
    }

    @Test
    void theOrderOfTheSpacesDoesNotMatter() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            NdArray one = RandomMatrices.normal(random, 6, 1 + random.nextInt(5));
            NdArray other = RandomMatrices.normal(random, 6, 1 + random.nextInt(5));
            Near.assertNear(PrincipalAngles.between(one, other).radians(),
                    PrincipalAngles.between(other, one).radians(), 1e-13, "seed " + seed);
        }
    }

    @Test
    void aSpaceWithinALargerOneHasNoAngle() {
        NdArray line = NdArray.ofRows(new double[][] {{1}, {1}, {0}});
        NdArray plane = NdArray.ofRows(new double[][] {{1, 0}, {0, 1}, {0, 0}});
        assertEquals(Shape.of(1), PrincipalAngles.between(line, plane).radians().shape());
        assertEquals(0, PrincipalAngles.between(line, plane).largest(), 1e-15);
    }

    @Test
    void columnsThatDependOnEachOtherCountOnce() {
        NdArray line = NdArray.ofRows(new double[][] {{1, 2, 0}, {1, 2, 0}, {0, 0, 0}});
        NdArray across = NdArray.ofRows(new double[][] {{1}, {-1}, {0}});
        assertEquals(Shape.of(1), PrincipalAngles.between(line, line).radians().shape());
        assertEquals(StrictMath.PI / 2, PrincipalAngles.between(line, across).largest(), 1e-15);
    }

    @Test
    void aSpaceWithoutDimensionsHasNoAngles() {
        NdArray nothing = NdArray.filled(0, Shape.of(3, 2));
        NdArray plane = NdArray.ofRows(new double[][] {{1, 0}, {0, 1}, {0, 0}});
        assertEquals(Shape.of(0), PrincipalAngles.between(nothing, plane).radians().shape());
        assertEquals(0, PrincipalAngles.between(plane, nothing).largest());
    }

    @Test
    void differentNumbersOfRowsAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> PrincipalAngles.between(Near.identity(2), Near.identity(3)));
    }
}
