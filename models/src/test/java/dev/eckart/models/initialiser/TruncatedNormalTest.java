package dev.eckart.models.initialiser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.RandomStream;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class TruncatedNormalTest extends ComponentContract {

    @Override
    protected Record component() {
        return new TruncatedNormal(0, 0.02, 2);
    }

    @Test
    void normalsBeyondTheCutAreLeftOut() {
        double[] expected = DoubleStream.generate(stream()::normal)
                .filter(z -> z >= -1 && z <= 1)
                .limit(6)
                .map(z -> 3 + 0.5 * z)
                .toArray();
        assertArrayEquals(expected, new TruncatedNormal(3, 0.5, 1).draw(Shape.of(2, 3), stream()).toDoubles());
    }

    @Test
    void theSpreadIsThatOfACutNormal() {
        // cut at 2, Var = 1 − 4 φ(2) / (2 Φ(2) − 1) = 1 − 4 · 0.0539910 / 0.9544997 = 0.7737; its sampling sd is 0.0074
        NdArray drawn = new TruncatedNormal(0, 1, 2).draw(Shape.of(20_000), stream());
        assertEquals(0.7737, Sums.mean(20_000, i -> drawn.at(i) * drawn.at(i)), 0.03);
        assertTrue(DoubleStream.of(drawn.toDoubles()).allMatch(z -> Math.abs(z) <= 2));
    }

    private static RandomStream stream() {
        return new RandomStream(5, Initialiser.STREAM);
    }
}
