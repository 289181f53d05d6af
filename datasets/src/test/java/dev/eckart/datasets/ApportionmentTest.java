package dev.eckart.datasets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.RandomStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void shares_that_are_whole_stay() {
        assertArrayEquals(
                new int[][] {{2, 4}, {1, 2}, {1, 2}}, Apportionment.of(new int[] {6, 3, 3}, new int[] {4, 8}));
    }

    @Test
    void every_share_is_rounded_up_or_down_and_all_adds_up() {
        RandomStream stream = new RandomStream(1, "test");
        for (int round = 0; round < 500; round++) {
            int[] strata = IntStream.range(0, 1 + stream.below(9)).map(i -> stream.below(40)).toArray();
            int total = Arrays.stream(strata).sum();
            int[] cuts = IntStream.range(0, 3).map(i -> stream.below(total + 1)).sorted().toArray();
            int[] parts = {cuts[0], cuts[1] - cuts[0], cuts[2] - cuts[1], total - cuts[2]};
            assertProportional(parts, strata, Apportionment.of(parts, strata));
        }
    }

    private static void assertProportional(int[] parts, int[] strata, int[][] counts) {
        long total = Arrays.stream(strata).sum();
        for (int p = 0; p < parts.length; p++) {
            assertEquals(parts[p], Arrays.stream(counts[p]).sum());
            for (int s = 0; s < strata.length; s++) {
                assertTrue(Math.abs(counts[p][s] * total - (long) parts[p] * strata[s]) < Math.max(1, total));
            }
        }
        for (int s = 0; s < strata.length; s++) {
            int stratum = s;
            assertEquals(strata[s], Arrays.stream(counts).mapToInt(part -> part[stratum]).sum());
        }
    }
}
