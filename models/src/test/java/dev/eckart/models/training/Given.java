package dev.eckart.models.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.initialiser.Initialiser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Gives arrays out one after the other, whoever asks, and so proves the order of drawing. */
final class Given implements Initialiser {

    private final Deque<NdArray> arrays;

    Given(List<NdArray> arrays) {
        this.arrays = new ArrayDeque<>(arrays);
    }

    @Override
    public NdArray draw(Shape shape, RandomStream stream) {
        NdArray next = arrays.removeFirst();
        assertEquals(shape, next.shape());
        return next;
    }
}
