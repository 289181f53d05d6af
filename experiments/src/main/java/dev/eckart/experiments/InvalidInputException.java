package dev.eckart.experiments;

import dev.eckart.experiments.json.Diagnostics;

/** Input that is not valid; nothing has been run. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostics diagnostics;

    /** @param diagnostics what is wrong; at least one */
    public InvalidInputException(Diagnostics diagnostics) {
        super(diagnostics.render());
        this.diagnostics = diagnostics;
    }

    /** What is wrong. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** What is wrong, as lines for people. */
    public String rendered() {
        return diagnostics.render();
    }
}
