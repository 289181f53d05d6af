package dev.eckart.models.initialiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.RandomStream;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import org.junit.jupiter.api.Test;

final class GlorotNormalTest extends ComponentContract {

    @Override
    protected Record component() {
        return new GlorotNormal();
    }

    @Test
    void theSpreadSuitsInputsAndUnits() {
        // 3 inputs, 5 units: √(2 / 8)
        NdArray drawn = new GlorotNormal().draw(Shape.of(3, 5), stream());
        RandomStream twin = stream();
        for (int place = 0; place < 15; place++) {
            assertEquals(0.5 * twin.normal(), drawn.at(place), 1e-15);
        }
    }

    @Test
    void onlyWeightsHaveInputsAndUnits() {
        assertThrows(IllegalArgumentException.class, () -> new GlorotNormal().draw(Shape.of(3), stream()));
        assertThrows(IllegalArgumentException.class, () -> new GlorotNormal().draw(Shape.SCALAR, stream()));
        assertEquals(NdArray.of(new double[0], 0, 3), new GlorotNormal().draw(Shape.of(0, 3), stream()));
    }

    private static RandomStream stream() {
        return new RandomStream(5, Initialiser.STREAM);
    }
}
