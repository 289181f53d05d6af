package dev.eckart.models.mlp;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Problems;

/**
 * The biases of all layers.
 *
 * @param shape how many a layer has
 * @param trained whether they change, or stay where they start; false where there is none
 */
public record Bias(
        @Doc("how many a layer has") BiasShape shape,
        @Doc("whether they change, or stay where they start") boolean trained) {

    public Bias {
        BiasShape wanted = shape;
        boolean changing = trained;
        Header.check(Bias.class, problems -> checkTrained(wanted, changing, problems.at("trained")), shape, trained);
    }

    private static void checkTrained(BiasShape shape, boolean trained, Problems problems) {
        if (shape == BiasShape.NONE && trained) {
            problems.add("found true, expected false: with shape none there is nothing to train");
        }
    }
}
