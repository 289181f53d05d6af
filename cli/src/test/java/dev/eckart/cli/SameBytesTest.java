package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same experiment gives the same bytes, whatever the threads and whatever the ledger knows already. */
class SameBytesTest {

    private static final String IRIS = Shipped.FOLDER.resolve("iris.json").toString();

    @TempDir
    private Path folder;

    @Test
    void reportsDependNeitherOnThreadsNorOnTheLedger() throws IOException {
        SortedMap<String, String> one = run("one", "--threads", "1");
        SortedMap<String, String> two = run("two", "--threads", "2");
        assertTrue(one.containsKey("report.md"));
        assertEquals(one, two);
        assertEquals(one, run("two", "--threads", "1"));
        assertEquals(one, run("shared", "--threads-per-run", "2"));
    }

    @Test
    void equalRunsAreNotDoneTwice() {
        CommandLineRun.of("run", IRIS, "--out", folder.resolve("kept").toString());
        CommandLineRun again = CommandLineRun.of("run", IRIS, "--out", folder.resolve("kept").toString());
        assertTrue(again.err().contains("10 of 10 runs known already"), again.err());
    }

    @Test
    void moreSeedsOnlyAddRuns() {
        CommandLineRun.of("run", IRIS, "--out", folder.resolve("more").toString(), "--set", "seeds=2");
        CommandLineRun more = CommandLineRun.of(
                "run", IRIS, "--out", folder.resolve("more").toString(), "--set", "seeds=3");
        assertTrue(more.err().contains("4 of 5 runs known already"), more.err());
    }

    private SortedMap<String, String> run(String name, String... options) throws IOException {
        Path out = folder.resolve(name);
        CommandLineRun run = CommandLineRun.of("run", IRIS, "--out", out.toString(), options[0], options[1]);
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.walk(out.resolve("iris"))) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                files.put(out.resolve("iris").relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
