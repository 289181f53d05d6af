package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.reports.claims.ClaimsAudit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One mistake in a file is one error: at its token, with what to write instead; exit code 2, nothing written.
 *
 * <p>A build gives the program many files at once, {@code -Deckart.mutations=all} each by itself.
 */
class BrokenFilesTest {

    private static final int FEWEST = 250;

    /** The program tells a hundred errors at most. */
    private static final int TOGETHER = Mutants.ALL ? 1 : 50;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void copy() throws IOException {
        BrokenFiles.copyTo(folder);
    }

    @Test
    void thereAreManyOfThem() {
        assertTrue(files().count() >= FEWEST, () -> files().count() + " broken files");
        assertEquals(files().count(), files().distinct().count());
    }

    @Test
    void theFilesAreValidBeforeTheyAreBroken() {
        Workbench workbench = Wiring.workbench(List.of());
        Diagnostics diagnostics = new Diagnostics();
        BrokenFiles.valid().forEach(name -> {
            Path file = BrokenFiles.VALID.resolve(name);
            boolean valid = name.endsWith(".claims.json")
                    ? workbench.claims(file, ClaimsAudit::check, diagnostics).isPresent()
                    : workbench.plan(file, Changes.NONE, diagnostics).isPresent();
            assertTrue(valid, diagnostics::render);
        });
    }

    @ParameterizedTest
    @MethodSource("dev.eckart.cli.BrokenFiles#valid")
    void aMistakeIsToldAtItsPlace(String valid) throws IOException {
        assertEquals(Map.of(), faults(BrokenFiles.of(valid), TOGETHER));
    }

    @Test
    void aMistakeOfAnOptionIsToldWithTheOption() throws IOException {
        assertEquals(Map.of(), faults(BrokenFiles.byOption(), 1));
    }

    /** A case that is told as it should has to move to the others, so that it stays so. */
    @ParameterizedTest
    @MethodSource("dev.eckart.cli.BrokenFiles#valid")
    void aMistakeThatWaitsIsNotToldAtItsPlaceYet(String valid) throws IOException {
        List<BrokenFile> waiting = BrokenFiles.waiting().stream().filter(file -> file.name().equals(valid)).toList();
        List<BrokenFile> told = new ArrayList<>(waiting);
        told.removeAll(faults(waiting, TOGETHER).keySet());
        assertEquals(List.of(), told, "move these lines of waits.txt to the list of their file");
    }

    private static SequencedMap<BrokenFile, List<String>> faults(List<BrokenFile> files, int together)
            throws IOException {
        SequencedMap<BrokenFile, List<String>> faults = new LinkedHashMap<>();
        for (int from = 0; from < files.size(); from += together) {
            faults.putAll(new BrokenRun(folder).faults(
                    files.subList(from, Math.min(files.size(), from + together))));
        }
        return faults;
    }

    private static Stream<BrokenFile> files() {
        return Stream.concat(
                BrokenFiles.valid().stream().flatMap(valid -> BrokenFiles.of(valid).stream()),
                BrokenFiles.byOption().stream());
    }
}
