/**
 * What every component and every model must keep to, as tests to extend: a model's test is one class that extends the
 * contract of its task and gives the model.
 */
@NullMarked
package dev.eckart.models.contract;

import org.jspecify.annotations.NullMarked;
