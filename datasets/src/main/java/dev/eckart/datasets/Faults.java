package dev.eckart.datasets;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file; tells the first {@value #SHOWN} and counts the rest. */
final class Faults {

    private static final int SHOWN = 20;

    private final String file;
    private final List<String> shown = new ArrayList<>();
    private int count;

    Faults(String file) {
        this.file = file;
    }

    /** A fault of a line, counted from 1. */
    void add(long line, String message) {
        add(file + ":" + line + ": " + message);
    }

    /** A fault of the file as a whole. */
    void ofFile(String message) {
        add(file + ": " + message);
    }

    /** @throws DataException if there was a fault */
    void throwIfAny() throws DataException {
        if (count > SHOWN) {
            shown.add("and " + (count - SHOWN) + " more");
        }
        if (count > 0) {
            throw new DataException(shown);
        }
    }

    private void add(String fault) {
        count++;
        if (count <= SHOWN) {
            shown.add(fault);
        }
    }
}
