package dev.eckart.models.factorisation;

import dev.eckart.components.Kind;

/** What keeps factors and biases small. */
@Kind("regularisation")
public sealed interface Regularisation permits NoRegularisation, L2 {}
