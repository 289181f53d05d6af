package dev.eckart.cli;

/** What the process answers with. */
final class ExitCode {

    static final int FINE = 0;
    static final int INTERNAL_ERROR = 1;
    static final int INVALID_INPUT = 2;
    static final int SOME_RUNS_FAILED = 3;
    static final int VERDICT_CHANGED = 4;
    static final int VERIFICATION_FAILED = 4;
    static final int STALE = 5;
    static final int INTERRUPTED = 130;

    private ExitCode() { }
}
