package dev.eckart.autodiff;

import dev.eckart.linalg.Shape;

/** Where numbers enter a graph. Leaves are compared by identity; their names are for people. */
public sealed interface Leaf permits Parameter, Input, Scalar {

    /** The name, as messages use it. */
    String name();

    /** The extents. */
    Shape shape();

    /** The tensor that reads this leaf: the same one at every call. */
    Tensor tensor();
}
