package dev.eckart.autodiff;

/** placeholder */
interface Leaf {}
