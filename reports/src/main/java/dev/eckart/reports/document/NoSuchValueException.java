package dev.eckart.reports.document;

/** There is no value of that name. */
final class NoSuchValueException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what was found and what would be valid */
    NoSuchValueException(String message) {
        super(message);
    }
}
