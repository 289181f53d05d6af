package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;

/**
 * A single number that may change from step to step, such as the learning rate: never a constant, so that one program
 * serves all its values. Immutable, compared by identity.
 */
public final class Scalar implements Leaf {

    private final String name;
    private final Tensor tensor;

    /** A scalar of that name, which need not be unique. */
    public Scalar(String name) {
        this.name = name;
        this.tensor = Tensor.of(new Op.Read(this));
    }

    @Override
    public String name() {
        return name;
    }

    /** {@link Shape#SCALAR}. */
    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tensor tensor() {
        return tensor;
    }

    @Override
    public String toString() {
        return "scalar \"" + name + "\"";
    }
}
