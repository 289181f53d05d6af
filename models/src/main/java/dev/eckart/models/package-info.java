/**
 * Models, one record each, by family; the small task interfaces that they implement, and what a fit gets and gives. No
 * model knows of files, JSON or a container.
 */
@NullMarked
package dev.eckart.models;

import org.jspecify.annotations.NullMarked;
