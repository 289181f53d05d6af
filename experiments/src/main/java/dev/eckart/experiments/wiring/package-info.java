/** How the parts find each other; the only package that knows the injector. */
@NullMarked
package dev.eckart.experiments.wiring;

import org.jspecify.annotations.NullMarked;
