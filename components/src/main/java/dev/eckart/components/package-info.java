/**
 * What a component is: a record whose header is its list of settings.
 *
 * <p>Annotations on the record's header carry description and range, a {@link dev.eckart.components.Provider} offers
 * the record to experiment files, and {@link dev.eckart.components.Header} checks and describes it. Nothing here knows
 * of numerics, files or JSON.
 */
@NullMarked
package dev.eckart.components;

import org.jspecify.annotations.NullMarked;
