package dev.eckart.reports;

/** placeholder */
interface Leaf {}
