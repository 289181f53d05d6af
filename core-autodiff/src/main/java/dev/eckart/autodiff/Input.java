package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;

/** Data that an execution is bound to, such as the rows of a minibatch. Immutable, compared by identity. */
public final class Input implements Leaf {

    private final String name;
    private final Shape shape;
    private final Tensor tensor;

    /** An input of that name, which need not be unique, and shape. */
    public Input(String name, Shape shape) {
        this.name = name;
        this.shape = shape;
        this.tensor = Tensor.of(new Op.Read(this));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public Tensor tensor() {
        return tensor;
    }

    @Override
    public String toString() {
        return "input \"" + name + "\" " + shape;
    }
}
