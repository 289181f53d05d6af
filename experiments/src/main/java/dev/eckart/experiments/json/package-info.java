/** Reading and writing the experiment language; the only package that knows the JSON library. */
@NullMarked
package dev.eckart.experiments.json;

import org.jspecify.annotations.NullMarked;
