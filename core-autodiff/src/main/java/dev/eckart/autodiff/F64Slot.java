package dev.eckart.autodiff;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.kernel.Twin;
import dev.eckart.linalg.kernel.Wide;

/** Numbers in f64, row-major from a start on. Only inputs, views, tiles and what takes over change these two. */
@Twin
final class F64Slot extends Slot {

    private static final NdArray NOTHING = NdArray.scalar(0);
    private static final double[] NONE = {};

    double[] elements;
    int start;

    /** How often these have become other numbers by being bound or taken over. */
    int bindings;
    private NdArray bound;

    private F64Slot(double[] elements) {
        this.elements = elements;
        this.bound = NOTHING;
    }

    /** A buffer of its own. */
    static F64Slot buffer(Shape shape) {
        return new F64Slot(new double[shape.size()]);
    }

    /** These numbers themselves. */
    static F64Slot of(double[] elements) {
        return new F64Slot(elements);
    }

    /** Another's numbers, only to be read. */
    static F64Slot over(NdArray numbers) {
        return new F64Slot(elements(numbers));
    }

    @Override
    void takeOver(Slot other) {
        F64Slot before = (F64Slot) other;
        bindings++;
        elements = before.elements;
        start = before.start;
        bound = before.bound;
    }

    /**
     * An array of the other precision is rounded when it is bound for the first time in a row: the same one, not an
     * equal.
     */
    @Override
    @SuppressWarnings("ReferenceEquality")
    void bind(NdArray numbers, int from) {
        if (numbers != bound || from != start) {
            bindings++;
        }
        if (numbers != bound) {
            elements = elements(numbers);
            bound = numbers;
        }
        start = from;
    }

    @Override
    void release() {
        bindings++;
        elements = NONE;
        start = 0;
        bound = NOTHING;
    }

    @Override
    void write(NdArray numbers) {
        System.arraycopy(elements(numbers), 0, elements, start, numbers.shape().size());
    }

    @Override
    NdArray copy(Shape shape) {
        double[] copy = new double[shape.size()];
        System.arraycopy(elements, start, copy, 0, copy.length);
        return F64Array.owning(copy, shape);
    }

    @Override
    void set(@Wide double number) {
        elements[start] = Narrowed.f64(number);
    }

    @Override
    @Wide double get() {
        return elements[start];
    }

    private static double[] elements(NdArray numbers) {
        return ((F64Array) numbers.in(Precision.F64)).elements();
    }
}
