package dev.eckart.models.initialiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.InvalidSettingsException;
import dev.eckart.components.Key;
import dev.eckart.components.RandomStream;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import org.junit.jupiter.api.Test;

final class UniformTest extends ComponentContract {

    @Override
    protected Record component() {
        return new Uniform(-1, 3);
    }

    /** Low is below high. */
    @Override
    protected boolean dependsOnOthers(Key key) {
        return true;
    }

    @Test
    void elementsAreDrawnInRowMajorOrder() {
        RandomStream twin = new RandomStream(5, Initialiser.STREAM);
        NdArray drawn = new Uniform(-1, 3).draw(Shape.of(2, 3), new RandomStream(5, Initialiser.STREAM));
        for (int place = 0; place < 6; place++) {
            assertEquals(-1 + 4 * twin.uniform(), drawn.at(place));
        }
    }

    @Test
    void lowMustBeBelowHigh() {
        for (double high : new double[] {0.5, 1}) {
            var refusal = assertThrows(InvalidSettingsException.class, () -> new Uniform(1, high));
            assertEquals(
                    "uniform: high: found " + high + ", expected more than low, which is 1.0", refusal.getMessage());
        }
    }
}
