package dev.eckart.models;

/** A fit cannot go on from a checkpoint, and is to begin anew in another context: a fault of the checkpoint's. */
public final class UnusableCheckpointException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableCheckpointException(RuntimeException cause) {
        super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
    }
}
