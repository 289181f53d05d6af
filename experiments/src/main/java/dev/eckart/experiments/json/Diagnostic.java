package dev.eckart.experiments.json;

import java.util.List;

/**
 * One thing that is wrong with an input, and where.
 *
 * @param origin the token, or the option, that is to blame
 * @param message what was found and what would be valid, without place and without a full stop
 * @param notes further lines, such as the list of valid keys
 */
public record Diagnostic(Origin origin, String message, List<String> notes) {

    public Diagnostic {
        notes = List.copyOf(notes);
    }

    /** An error without further lines. */
    public Diagnostic(Origin origin, String message) {
        this(origin, message, List.of());
    }

    /** The error as lines for people: the place, the message, and the line of the file with the token underlined. */
    @Override
    public String toString() {
        return DiagnosticText.of(this);
    }
}
