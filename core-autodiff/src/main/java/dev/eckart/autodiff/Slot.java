package dev.eckart.autodiff;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;

/** Where the interpreter finds a node's numbers: row-major from a start on. Only inputs and views change these two. */
final class Slot {

    double[] elements;
    int start;

    private Slot(double[] elements) {
        this.elements = elements;
    }

    /** A buffer of its own. */
    static Slot buffer(Shape shape) {
        return new Slot(new double[shape.size()]);
    }

    /** Another's numbers, only to be read. */
    static Slot over(NdArray numbers) {
        return new Slot(elements(numbers));
    }

    void bind(NdArray numbers, int from) {
        elements = elements(numbers);
        start = from;
    }

    /** Reads another's numbers, from an element of them on. */
    void moveTo(Slot other, int from) {
        elements = other.elements;
        start = other.start + from;
    }

    void write(NdArray numbers) {
        System.arraycopy(elements(numbers), 0, elements, start, numbers.shape().size());
    }

    NdArray copy(Shape shape) {
        double[] copy = new double[shape.size()];
        System.arraycopy(elements, start, copy, 0, copy.length);
        return F64Array.owning(copy, shape);
    }

    private static double[] elements(NdArray numbers) {
        return switch (numbers) {
            case F64Array array -> array.elements();
        };
    }
}
