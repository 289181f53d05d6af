package dev.eckart.experiments.json;

/** Ends the reading of a text that cannot be read on. */
final class MalformedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Origin origin;

    MalformedException(Origin origin, String message) {
        super(message);
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
