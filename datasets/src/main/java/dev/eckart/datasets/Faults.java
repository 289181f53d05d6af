package dev.eckart.datasets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file; tells the first {@value #SHOWN} by their lines and counts the rest. */
final class Faults {

    private static final int SHOWN = 20;

    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    /** What is wrong with a line, counted from 1, or with the file as a whole: line 0. */
    private record Fault(long line, String message) {}

    Faults(String file) {
        this.file = file;
    }

    /** A fault of a line, counted from 1. */
    void add(long line, String message) {
        faults.add(new Fault(line, message));
    }

    /** A fault of the file as a whole. */
    void ofFile(String message) {
        faults.add(new Fault(0, message));
    }

    /** @throws DataException if there was a fault */
    void throwIfAny() throws DataException {
        if (faults.isEmpty()) {
            return;
        }
        List<String> shown = new ArrayList<>(faults.stream()
                .sorted(Comparator.comparingLong(Fault::line))
                .limit(SHOWN)
                .map(this::told)
                .toList());
        if (faults.size() > SHOWN) {
            shown.add("and " + (faults.size() - SHOWN) + " more");
        }
        throw new DataException(shown);
    }

    private String told(Fault fault) {
        return file + (fault.line() == 0 ? "" : ":" + fault.line()) + ": " + fault.message();
    }
}
