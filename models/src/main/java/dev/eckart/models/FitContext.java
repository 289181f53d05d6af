package dev.eckart.models;

import dev.eckart.components.Cancellation;
import dev.eckart.components.RandomStream;
import dev.eckart.components.Streams;
import java.util.function.Supplier;

/** What a fit gets beside its data: random streams, a way to be stopped, and somebody to tell of each epoch. */
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
    }

    private final Streams streams;
    private final Cancellation cancellation;
    private final EpochListener listener;

    /** A context of these parts. */
    public FitContext(Streams streams, Cancellation cancellation, EpochListener listener) {
        this.streams = streams;
        this.cancellation = cancellation;
        this.listener = listener;
    }

    /** A context without a container: all streams take one seed, nobody cancels, nobody listens. */
    public static FitContext seeded(long seed) {
        return new FitContext(Streams.seeded(seed), Cancellation.NEVER, EpochListener.NONE);
    }

    /** The random stream of that name, at the place where it was left. */
    public RandomStream stream(String name) {
        return streams.stream(name);
    }

    /**
     * Tells that epochs have been done, and stops the fit if that is wished.
     *
     * @param done the epochs done, from 0 (before the first)
     * @throws java.util.concurrent.CancellationException if the fit is to stop
     */
    public void epoch(int done, Supplier<? extends Fitted> modelSoFar) {
        cancellation.check();
        listener.epoch(done, modelSoFar);
    }
}
