package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.linalg.NdArray;
import org.junit.jupiter.api.Test;

final class ConfusionTest {

    private static final NdArray TOLD_0_1_1_0 =
            NdArray.ofRows(new double[][] {{1, 0, 0}, {0, 2, 1}, {0, 2, 1}, {3, 3, 3}});

    @Test
    void rowsAreCountedByTheirClassAndTheOneTheyAreToldToBeOf() {
        Confusion rows = Confusion.of(TOLD_0_1_1_0, new int[] {0, 1, 2, 2});
        assertEquals(3, rows.classes());
        assertEquals(1, rows.count(2, 1));
        assertEquals(0, rows.count(1, 2));
        assertEquals(1, rows.right(0));
        assertEquals(0, rows.right(2));
        assertEquals(2, rows.rows(2));
        assertEquals(2, rows.told(0));
        assertEquals(0, rows.told(2));
    }

    @Test
    void labelsThatDoNotSuitAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Confusion.of(TOLD_0_1_1_0, new int[] {0, 1, 2, 3}));
        assertThrows(IllegalArgumentException.class, () -> Confusion.of(TOLD_0_1_1_0, new int[] {0}));
    }
}
