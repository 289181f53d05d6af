package dev.eckart.experiments.bundle;

/** A bundle that cannot be made, or a file that is no bundle as Eckart makes them. */
public final class BundleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, with the name of the file */
    public BundleException(String message) {
        super(message);
    }

    /** @param message what is wrong, with the name of the file */
    public BundleException(String message, Throwable cause) {
        super(message, cause);
    }
}
