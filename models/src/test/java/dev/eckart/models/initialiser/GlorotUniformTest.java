package dev.eckart.models.initialiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.RandomStream;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import org.junit.jupiter.api.Test;

final class GlorotUniformTest extends ComponentContract {

    @Override
    protected Record component() {
        return new GlorotUniform();
    }

    @Test
    void theWidthSuitsInputsAndUnits() {
        // 2 inputs, 4 units: √(6 / 6), so that numbers lie on [−1, 1)
        NdArray drawn = new GlorotUniform().draw(Shape.of(2, 4), stream());
        RandomStream twin = stream();
        for (int place = 0; place < 8; place++) {
            assertEquals(2 * twin.uniform() - 1, drawn.at(place), 1e-15);
        }
    }

    @Test
    void onlyWeightsHaveInputsAndUnits() {
        assertThrows(IllegalArgumentException.class, () -> new GlorotUniform().draw(Shape.of(3), stream()));
        assertThrows(IllegalArgumentException.class, () -> new GlorotUniform().draw(Shape.SCALAR, stream()));
        assertEquals(NdArray.of(new double[0], 0, 3), new GlorotUniform().draw(Shape.of(0, 3), stream()));
    }

    private static RandomStream stream() {
        return new RandomStream(5, Initialiser.STREAM);
    }
}
