package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;

/** Where an execution keeps numbers of one tensor, in one precision. Numbers of another are rounded on their way in. */
abstract class Slot {

    /** Holds from now on what a slot of another machinery holds, which is given up. */
    abstract void takeOver(Slot other);

    /** Reads an array from an element on. */
    abstract void bind(NdArray numbers, int from);

    /** Reads nothing any more. */
    abstract void release();

    /** Copies an array in. */
    abstract void write(NdArray numbers);

    /** Copies the numbers out. */
    abstract NdArray copy(Shape shape);

    /** Makes the first number that one. */
    abstract void set(double number);

    /** The first number. */
    abstract double get();
}
