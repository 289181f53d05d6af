package dev.eckart.models.factorisation;

import dev.eckart.components.Example;
import dev.eckart.components.Kind;

/** What keeps factors and biases small. */
@Kind("regularisation")
@Example("\"none\"")
public sealed interface Regularisation permits NoRegularisation, L2 {}
