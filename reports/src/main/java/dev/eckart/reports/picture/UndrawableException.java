package dev.eckart.reports.picture;

/** A picture that has something which cannot be painted; the message says what, and what can be. */
public final class UndrawableException extends Exception {

    private static final long serialVersionUID = 1;

    UndrawableException(String message) {
        super(message);
    }
}
