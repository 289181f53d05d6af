package dev.eckart.models.factorisation;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Kind;

/** What keeps factors and biases small. */
@Kind("regularisation")
@Doc("what keeps factors and biases small")
@Example("\"none\"")
public sealed interface Regularisation permits NoRegularisation, L2 {}
