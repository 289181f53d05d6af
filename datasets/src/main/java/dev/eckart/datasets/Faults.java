package dev.eckart.datasets;

import dev.eckart.components.Path;
import dev.eckart.components.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file; tells the first {@value #SHOWN} by their lines and counts the rest. */
final class Faults {

    private static final int SHOWN = 20;

    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    /** What is wrong with a line, counted from 1, or with the file as a whole: line 0. */
    private record Fault(long line, Problem problem) {}

    Faults(String file) {
        this.file = file;
    }

    /** A fault of a line, counted from 1. */
    void add(long line, String message) {
        add(line, new Problem(Path.ROOT, message));
    }

    /** A fault of a line, counted from 1, that a key of the settings is to blame for. */
    void add(long line, Problem problem) {
        faults.add(new Fault(line, problem));
    }

    /** A fault of the file as a whole. */
    void ofFile(String message) {
        ofFile(new Problem(Path.ROOT, message));
    }

    /** A fault of the file as a whole that a key of the settings is to blame for. */
    void ofFile(Problem problem) {
        add(0, problem);
    }

    /** @throws DataException if there was a fault */
    void throwIfAny() throws DataException {
        if (faults.isEmpty()) {
            return;
        }
        List<Problem> shown = new ArrayList<>(faults.stream()
                .sorted(Comparator.comparingLong(Fault::line))
                .limit(SHOWN)
                .map(this::told)
                .toList());
        if (faults.size() > SHOWN) {
            shown.add(new Problem(Path.ROOT, "and " + (faults.size() - SHOWN) + " more"));
        }
        throw DataException.of(shown);
    }

    private Problem told(Fault fault) {
        String place = file + (fault.line() == 0 ? "" : ":" + fault.line());
        Problem problem = fault.problem();
        return new Problem(problem.path(), problem.ofName(), place + ": " + problem.message());
    }
}
