package dev.eckart.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * What the build has written about itself.
 *
 * @param version of the jar; empty of classes that are in none
 * @param commit the id of git's commit that it was made from; empty if it was made without git
 * @param changed whether what it was made of differed from that commit
 */
record Build(Optional<String> version, Optional<String> commit, boolean changed) {

    private static final int SHOWN = 7;

    /** Of the running program. */
    static Build ofThis() {
        Properties written = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                written.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(
                Optional.ofNullable(Build.class.getPackage().getImplementationVersion()),
                Optional.ofNullable(written.getProperty("commit")),
                Boolean.parseBoolean(written.getProperty("changed")));
    }

    /** Such as {@code eckart 0.1.0 (git 4be2f0c)}. */
    @Override
    public String toString() {
        return words(version, commit, changed);
    }

    /** The same of any build. */
    static String words(Optional<String> version, Optional<String> commit, boolean changed) {
        return "eckart " + version.orElse("(not packaged)") + commit.map(id -> " (git "
                + id.substring(0, Math.min(SHOWN, id.length())) + (changed ? ", with changes)" : ")")).orElse("");
    }
}
