package dev.eckart.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Exponentials in vector lanes have the bits of those taken one by one. */
class VectorExpTest {

    private final Kernels scalar = new ScalarKernels();
    private final Kernels vector = new VectorKernels();

    @Test
    void theBitsAreThoseOfTheScalarForm() throws IOException {
        Random random = new Random(20260101);
        double[] x = DoubleStream.concat(
                        ReferencePoint.all().stream().mapToDouble(ReferencePoint::x),
                        DoubleStream.concat(
                                random.doubles(100_000, -760, 720),
                                random.longs(100_000).mapToDouble(Double::longBitsToDouble)))
                .toArray();
        double[] y = new double[x.length];
        vector.exp(x, 0, y, 0, x.length);
        assertArrayEquals(Arrays.stream(x).map(Exponentials::exp).toArray(), y);
    }

    @Test
    void onlyTheElementsAskedForAreWritten() {
        double[] x = new Random(1).doubles(40, -3, 3).toArray();
        for (int count = 0; count < 20; count++) {
            double[] expected = x.clone();
            double[] y = x.clone();
            scalar.exp(expected, 5, expected, 5, count);
            vector.exp(y, 5, y, 5, count);
            assertArrayEquals(expected, y);
        }
    }
}
