package dev.eckart.models.initialiser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.RandomStream;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import org.junit.jupiter.api.Test;

final class NormalTest extends ComponentContract {

    @Override
    protected Record component() {
        return new Normal(2, 0.5);
    }

    @Test
    void elementsAreStandardNormalsScaledAndShifted() {
        RandomStream twin = new RandomStream(5, Initialiser.STREAM);
        NdArray drawn = new Normal(2, 0.5).draw(Shape.of(3, 2), new RandomStream(5, Initialiser.STREAM));
        for (int place = 0; place < 6; place++) {
            assertEquals(2 + 0.5 * twin.normal(), drawn.at(place));
        }
    }
}
