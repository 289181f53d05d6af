package dev.eckart.models;

import dev.eckart.autodiff.GradientCheck;
import dev.eckart.components.Cancellation;
import dev.eckart.components.RandomStream;
import dev.eckart.components.Streams;
import dev.eckart.linalg.Precision;
import java.util.function.Supplier;

/**
 * What a fit gets beside its data: random streams, a way to be stopped, somebody to tell of each epoch, the precision
 * to compute in, and how many threads may do so.
 */
public final class FitContext {

    /** Somebody who follows a fit, for curves and checkpoints. */
    @FunctionalInterface
    public interface EpochListener {

        /** Listens to nothing. */
        EpochListener NONE = (epoch, modelSoFar) -> { };

        /**
         * Called after each epoch; the model so far is only made when asked for.
         *
         * @param epoch the epochs done, from 0 (before the first)
         * @param modelSoFar the model as it would be if the fit ended here
         */
        void epoch(int epoch, Supplier<? extends Fitted> modelSoFar);

        /**
         * Called before the first step of a fit by gradients.
         *
         * @param check holds the gradients by all parameters, where they start, against finite differences; asking for
         *     it may draw from the fit's streams
         */
        default void descends(Supplier<GradientCheck> check) { }
    }

    private final Streams streams;
    private final Cancellation cancellation;
    private final EpochListener listener;
    private final Precision precision;
    private final int threads;

    /** A context of these parts, in f64 and one thread. */
    public FitContext(Streams streams, Cancellation cancellation, EpochListener listener) {
        this(streams, cancellation, listener, Precision.F64, 1);
    }

    private FitContext(
            Streams streams, Cancellation cancellation, EpochListener listener, Precision precision, int threads) {
        this.streams = streams;
        this.cancellation = cancellation;
        this.listener = listener;
        this.precision = precision;
        this.threads = threads;
    }

    /**
     * A context without a container, in f64 and one thread: all streams take one seed, nobody cancels, nobody listens.
     */
    public static FitContext seeded(long seed) {
        return new FitContext(Streams.seeded(seed), Cancellation.NEVER, EpochListener.NONE);
    }

    /** This context for a computation in another precision; streams go on where they are. */
    public FitContext in(Precision other) {
        return new FitContext(streams, cancellation, listener, other, threads);
    }

    /**
     * This context for a fit that may use several threads; streams go on where they are. No bit depends on it.
     *
     * @throws IllegalArgumentException if it is not at least 1
     */
    public FitContext withThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("expected at least 1 thread, found " + count);
        }
        return new FitContext(streams, cancellation, listener, precision, count);
    }

    /** What the programs of a fit that {@link FollowsPrecision} are to compute in; f64 for all others. */
    public Precision precision() {
        return precision;
    }

    /** How many threads may work on a step, the caller's among them; that pays for large arrays only. */
    public int threads() {
        return threads;
    }

    /** The random stream of that name, at the place where it was left. */
    public RandomStream stream(String name) {
        return streams.stream(name);
    }

    /** Tells that a loss is about to be descended, by gradients that may be checked: the contract does so. */
    public void descends(Supplier<GradientCheck> check) {
        listener.descends(check);
    }

    /**
     * Tells that epochs have been done, and stops the fit if that is wished.
     *
     * @param done the epochs done, from 0 (before the first)
     * @throws java.util.concurrent.CancellationException if the fit is to stop
     */
    public void epoch(int done, Supplier<? extends Fitted> modelSoFar) {
        check();
        listener.epoch(done, modelSoFar);
    }

    /**
     * Stops the fit if that is wished: for epochs that take long.
     *
     * @throws java.util.concurrent.CancellationException if the fit is to stop
     */
    public void check() {
        cancellation.check();
    }
}
