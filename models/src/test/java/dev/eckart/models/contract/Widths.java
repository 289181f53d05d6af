package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.linalg.NdArray;
import java.util.function.Function;

/** Features of other widths than those that a model was fitted to. */
final class Widths {

    private Widths() { }

    /** Fails unless features of more and of fewer columns are refused in words. */
    static void assertOthersRefused(int columns, Function<NdArray, NdArray> answer) {
        for (int other : new int[] {columns - 1, columns + 1}) {
            NdArray features = NdArray.of(new double[2 * other], 2, other);
            String what = "features of " + other + " columns, fitted to " + columns;
            var refusal = assertThrows(IllegalArgumentException.class, () -> answer.apply(features), what);
            assertTrue(refusal.getMessage() != null && !refusal.getMessage().isBlank(), what + ": no word said");
        }
    }
}
