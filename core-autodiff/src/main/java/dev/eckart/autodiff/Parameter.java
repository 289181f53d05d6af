package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;

/** Numbers that belong to an execution and that its steps may update. Immutable, compared by identity. */
public final class Parameter implements Leaf {

    private final String name;
    private final Shape shape;
    private final Tensor tensor;

    /** A parameter of that name, which need not be unique, and shape. */
    public Parameter(String name, Shape shape) {
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
        return "parameter \"" + name + "\" " + shape;
    }
}
