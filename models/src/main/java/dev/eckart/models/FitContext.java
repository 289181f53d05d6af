package dev.eckart.models;

import dev.eckart.autodiff.GradientCheck;
import dev.eckart.components.Cancellation;
import dev.eckart.components.RandomStream;
import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a fit gets beside its data: random streams, a way to be stopped, somebody to tell of each epoch, the precision
 * to compute in, and how many threads may do so.
 */
public final class FitContext {

    /** Somebody who follows a fit, for curves. */
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
    private final BegunFits fits;
    private final Precision precision;
    private final int threads;

    /** A context of these parts, in f64 and one thread, of which nothing is kept. */
    public FitContext(Streams streams, Cancellation cancellation, EpochListener listener) {
        this(streams, cancellation, listener, new BegunFits(streams, Checkpoints.NONE), Precision.F64, 1);
    }

    private FitContext(
            Streams streams, Cancellation cancellation, EpochListener listener, BegunFits fits, Precision precision,
            int threads) {
        this.streams = streams;
        this.cancellation = cancellation;
        this.listener = listener;
        this.fits = fits;
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
        return new FitContext(streams, cancellation, listener, fits, other, threads);
    }

    /** This context with somebody who keeps what its fits come to, from the first one on. */
    public FitContext keptBy(Checkpoints checkpoints) {
        return new FitContext(
                streams, cancellation, listener, new BegunFits(streams, checkpoints), precision, threads);
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
        return new FitContext(streams, cancellation, listener, fits, precision, count);
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
     * Begins a fit that can go on after an interruption: where it is set up as one that is about to do its first epoch,
     * with all that it draws before that. Its epochs are to be told with their states. A fit that does not take part
     * need not call this, and is made again as a whole.
     *
     * @param restore takes what the same fit has come to in another process: asked for at most once, and at once
     * @return the epochs that are done already: 0, or those of what was restored, which have been told
     * @throws UnusableCheckpointException if {@code restore} throws anything
     */
    public int begin(Consumer<FitState> restore) {
        return fits.begin(restore);
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
     * Tells that epochs have been done of a fit that {@link #begin} has begun, and stops the fit if that is wished.
     *
     * @param done the epochs done, from 0 (before the first)
     * @param state all that {@code restore} needs to go on from here, by name; rarely asked for
     * @throws java.util.concurrent.CancellationException if the fit is to stop
     */
    public void epoch(int done, Supplier<? extends Fitted> modelSoFar, Supplier<Map<String, NdArray>> state) {
        listener.epoch(done, modelSoFar);
        boolean stopping = cancellation.requested();
        fits.reached(done, stopping, state);
        if (stopping) {
            throw new CancellationException("cancelled");
        }
    }

    /**
     * Stops the fit if that is wished: for epochs that take long. Where its state is kept at the end of the epoch, it
     * is given a moment to get there.
     *
     * @throws java.util.concurrent.CancellationException if the fit is to stop
     */
    public void check() {
        if (cancellation.requested() && !fits.waitForEpoch()) {
            throw new CancellationException("cancelled");
        }
    }
}
