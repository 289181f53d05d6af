package dev.eckart.experiments.ledger;

/** A ledger that cannot be opened, read or written, or that would have to contradict itself; says so for people. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
