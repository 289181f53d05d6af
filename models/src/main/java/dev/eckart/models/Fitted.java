package dev.eckart.models;

/** A fitted model: another type than the model, so that nothing can be predicted before the fit. */
public sealed interface Fitted permits Factorisation, Completion, Classification, Regression {}
