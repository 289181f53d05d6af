package dev.eckart.models.initialiser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.eckart.components.RandomStream;
import dev.eckart.contract.ComponentContract;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Products;
import dev.eckart.linalg.Shape;
import org.junit.jupiter.api.Test;

final class OrthogonalTest extends ComponentContract {

    @Override
    protected Record component() {
        return new Orthogonal(1);
    }

    @Test
    void theFewerOfColumnsAndRowsAreOrthogonal() {
        NdArray tall = new Orthogonal(1).draw(Shape.of(7, 3), stream());
        assertIdentity(Products.of(Products.transposed(tall), tall), 1);
        NdArray wide = new Orthogonal(1).draw(Shape.of(3, 7), stream());
        assertIdentity(Products.byTransposed(wide, wide), 1);
    }

    @Test
    void theyAreOfTheLengthAskedFor() {
        NdArray square = new Orthogonal(0.5).draw(Shape.of(5, 5), stream());
        assertIdentity(Products.byTransposed(square, square), 0.25);
    }

    @Test
    void aSingleRowPointsWhereTheNormalNumbersDo() {
        RandomStream twin = stream();
        double x = twin.normal();
        double y = twin.normal();
        double length = Math.sqrt(x * x + y * y);
        double[] expected = {x / length, y / length};
        assertArrayEquals(expected, new Orthogonal(1).draw(Shape.of(1, 2), stream()).toDoubles(), 1e-15);
        assertArrayEquals(expected, new Orthogonal(1).draw(Shape.of(2, 1), stream()).toDoubles(), 1e-15);
    }

    @Test
    void onlyMatricesAreOrthogonal() {
        assertThrows(IllegalArgumentException.class, () -> new Orthogonal(1).draw(Shape.of(3), stream()));
        assertEquals(NdArray.of(new double[0], 0, 3), new Orthogonal(1).draw(Shape.of(0, 3), stream()));
    }

    private static void assertIdentity(NdArray product, double scale) {
        for (int place = 0; place < product.shape().size(); place++) {
            double expected = place / product.columns() == place % product.columns() ? scale : 0;
            assertEquals(expected, product.at(place), 1e-14);
        }
    }

    private static RandomStream stream() {
        return new RandomStream(5, Initialiser.STREAM);
    }
}
