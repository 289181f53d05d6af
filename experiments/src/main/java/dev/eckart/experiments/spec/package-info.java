/**
 * What an experiment file and a claims file say, as records; and the catalogue of components that may stand in them.
 */
@NullMarked
package dev.eckart.experiments.spec;

import org.jspecify.annotations.NullMarked;
