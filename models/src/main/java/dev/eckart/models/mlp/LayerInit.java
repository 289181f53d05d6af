package dev.eckart.models.mlp;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.models.initialiser.Initialiser;
import java.util.Optional;

/**
 * Where the parameters of all layers start.
 *
 * @param weights of a layer's weights, inputs×units
 * @param bias of a layer's bias; empty for a network without
 */
public record LayerInit(
        @Doc("where weights start") @Example("{\"type\": \"glorot-uniform\"}") Initialiser weights,
        @Doc("where biases start; to be left out if there are none")
                @Example("{\"type\": \"zeros\"}") Optional<Initialiser> bias) {}
