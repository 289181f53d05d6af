package dev.eckart.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class ShapeTest {

    @Test
    void theSizeIsTheProductOfTheExtents() {
        assertEquals(1, Shape.SCALAR.size());
        assertEquals(24, Shape.of(2, 3, 4).size());
        assertEquals(0, Shape.of(3, 0).size());
    }

    @Test
    void moreOrFewerRowsAreOfTheSameExtents() {
        assertEquals(Shape.of(7, 3), Shape.of(2, 3).ofRows(7));
        assertEquals(Shape.of(0), Shape.of(2).ofRows(0));
        assertThrows(IllegalArgumentException.class, () -> Shape.SCALAR.ofRows(1));
    }

    @Test
    void moreElementsThanAnIntCountsAreRefused() {
        assertThrows(ArithmeticException.class, () -> Shape.of(1 << 16, 1 << 16));
    }

    @Test
    void negativeExtentsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Shape.of(2, -1));
    }

    @Test
    void extentsAreCopiedBothWays() {
        int[] extents = {2, 3};
        Shape shape = Shape.of(extents);
        extents[0] = 9;
        shape.extents()[1] = 9;
        assertArrayEquals(new int[] {2, 3}, shape.extents());
    }

    @Test
    void extentsOfOneAndMissingOnesStretch() {
        assertEquals(Shape.of(5, 2, 3), Shape.of(2, 1).broadcastWith(Shape.of(5, 1, 3)));
        assertEquals(Shape.of(4, 3), Shape.of(3).broadcastWith(Shape.of(4, 3)));
        assertEquals(Shape.of(2, 2), Shape.of(2, 2).broadcastWith(Shape.SCALAR));
        assertEquals(Shape.of(0), Shape.of(1).broadcastWith(Shape.of(0)));
    }

    @Test
    void otherExtentsDoNot() {
        var refusal = assertThrows(
                IllegalArgumentException.class, () -> Shape.of(2, 3).broadcastWith(Shape.of(2)));
        assertEquals("shapes 2×3 and 2 do not broadcast", refusal.getMessage());
    }

    @Test
    void equalExtentsAreEqualShapes() {
        assertEquals(Shape.of(2, 3), Shape.of(2, 3));
        assertEquals(Shape.of(2, 3).hashCode(), Shape.of(2, 3).hashCode());
        assertNotEquals(Shape.of(2, 3), Shape.of(3, 2));
        assertNotEquals(Shape.of(2), Shape.of(2, 1));
    }

    @Test
    void textIsForPeople() {
        assertEquals("150×4", Shape.of(150, 4).toString());
        assertEquals("scalar", Shape.SCALAR.toString());
    }
}
