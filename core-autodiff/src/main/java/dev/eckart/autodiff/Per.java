package dev.eckart.autodiff;

import dev.eckart.components.Doc;

/** What a schedule counts. */
public enum Per {
    /** Epochs: the learning rate changes between them. */
    @Doc("epochs: the learning rate changes between them")
    EPOCH {
        @Override
        long done(long step, int epoch) {
            return epoch - 1L;
        }

        @Override
        long all(Span span) {
            return span.epochs();
        }
    },
    /** Steps: the learning rate changes within an epoch too. */
    @Doc("steps: the learning rate changes within an epoch too")
    STEP {
        @Override
        long done(long step, int epoch) {
            return step - 1;
        }

        @Override
        long all(Span span) {
            return span.steps();
        }
    };

    /** What has been done before a step. */
    abstract long done(long step, int epoch);

    /** What a training does altogether. */
    abstract long all(Span span);
}
