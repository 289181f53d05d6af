package dev.eckart.models.initialiser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.RandomStream;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import org.junit.jupiter.api.Test;

final class ZerosTest extends ComponentContract {

    @Override
    protected Record component() {
        return new Zeros();
    }

    @Test
    void nothingIsDrawn() {
        RandomStream stream = new RandomStream(5, Initialiser.STREAM);
        assertEquals(NdArray.ofRows(new double[][] {{0, 0}}), new Zeros().draw(Shape.of(1, 2), stream));
        assertEquals(new RandomStream(5, Initialiser.STREAM).nextLong(), stream.nextLong());
    }
}
