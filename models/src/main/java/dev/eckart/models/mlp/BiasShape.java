package dev.eckart.models.mlp;

import dev.eckart.components.Doc;
import dev.eckart.linalg.Shape;
import java.util.Optional;

/** How many biases a layer has. */
public enum BiasShape {
    /** One for each unit. */
    @Doc("one number for each unit")
    PER_UNIT,
    /** One for the whole layer, added to every unit. */
    @Doc("one number for each layer, added to all its units")
    SCALAR,
    /** None. */
    @Doc("no bias")
    NONE;

    /** The shape of a layer's bias; empty for none. */
    Optional<Shape> of(int units) {
        return switch (this) {
            case PER_UNIT -> Optional.of(Shape.of(units));
            case SCALAR -> Optional.of(Shape.SCALAR);
            case NONE -> Optional.empty();
        };
    }
}
