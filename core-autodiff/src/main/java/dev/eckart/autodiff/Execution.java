package dev.eckart.autodiff;

import dev.eckart.linalg.NdArray;
import java.util.Map;

/**
 * A program at work: its parameters and buffers. Mutable and not thread-safe: one per thread. Every method but {@link
 * #close} throws an {@link IllegalStateException} after {@code close}.
 */
public interface Execution extends AutoCloseable {

    /**
     * Lets an input read the rows from {@code offset} on, as many as it has; nothing is copied.
     *
     * @param rows of the input's shape, but for the first extent, which may be greater
     * @param offset the first row, from 0; 0 for an input without axes
     * @throws IllegalArgumentException if the program has no such input, or shape or offset do not suit
     */
    void bind(Input input, NdArray rows, int offset);

    /** Lets an input read all of an array of its shape. */
    default void bind(Input input, NdArray all) {
        if (!all.shape().equals(input.shape())) {
            throw new IllegalArgumentException(input + " cannot be bound to shape " + all.shape());
        }
        bind(input, all, 0);
    }

    /**
     * Gives a scalar its number for the steps to come.
     *
     * @throws IllegalArgumentException if the program has no such scalar
     */
    void set(Scalar scalar, double value);

    /**
     * Sets parameters, as if the execution had been started from them; those that are not named stay as they are, and
     * so do the values of the last step.
     *
     * @param parameters the numbers of any parameters, optimisers' slots among them; copied
     * @throws IllegalArgumentException if the program has no such parameter, or a shape does not suit; then nothing is
     *     set
     */
    void load(Map<Parameter, NdArray> parameters);

    /**
     * Evaluates the step's values and updates, then applies the updates. Allocates nothing, but for custom ops and
     * {@link Tensor#pow(Tensor)}; vector kernels do until the JIT has compiled them, and so does the one step in which
     * they take over from the scalar ones that a young process begins with.
     *
     * @throws IllegalStateException if an input is not bound or a scalar not set
     * @throws IllegalArgumentException if an index of {@link Tensor#gatherRows(Tensor)} or {@link Tensor#scatterRows}
     *     names no row: it is no integer, below 0, or not below the number of rows; then no update is applied
     */
    void step();

    /**
     * The value of a tensor without axes in the last step, from before its updates.
     *
     * @throws IllegalArgumentException if the step was not asked for it, or it has axes
     * @throws IllegalStateException before the first step
     */
    double scalar(Tensor tensor);

    /**
     * A copy of the value of a tensor in the last step, from before its updates.
     *
     * @throws IllegalArgumentException if the step was not asked for it
     * @throws IllegalStateException before the first step
     */
    NdArray value(Tensor tensor);

    /** A copy of the parameters as they are now, after the last step's updates. */
    State snapshot();

    /** Gives the buffers up. Closing again does nothing. */
    @Override
    void close();
}
