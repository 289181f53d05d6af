package dev.eckart.experiments.bundle;

import java.util.Optional;

/** The paths that files of a bundle may have: those that name the same file within a folder on every system. */
final class EntryName {

    private static final int LONGEST = 200;
    private static final String FORBIDDEN = ".*[\\p{Cntrl}\\\\:*?\"<>|].*";

    private EntryName() { }

    /** What is wrong with a path; empty if nothing is. */
    static Optional<String> fault(String path) {
        if (path.length() > LONGEST * 2) {
            return Optional.of("its name is too long");
        }
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return Optional.of("its name leads out of the bundle, or nowhere");
            }
            if (segment.matches(FORBIDDEN) || segment.endsWith(".") || segment.endsWith(" ")
                    || segment.length() > LONGEST) {
                return Optional.of("its name cannot be that of a file on every system");
            }
        }
        return Optional.empty();
    }
}
