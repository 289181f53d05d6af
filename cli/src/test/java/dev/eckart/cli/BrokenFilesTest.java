package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.reports.claims.ClaimsAudit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake in a file is one error: at its token, with what to write instead; exit code 2, nothing written. */
class BrokenFilesTest {

    private static final int FEWEST = 250;

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
    @MethodSource("files")
    void aMistakeIsToldAtItsPlace(BrokenFile broken) throws IOException {
        assertEquals(List.of(), broken.faults(folder));
    }

    /** A case that is told as it should has to move to the others, so that it stays so. */
    @ParameterizedTest
    @MethodSource("dev.eckart.cli.BrokenFiles#waiting")
    void aMistakeThatWaitsIsNotToldAtItsPlaceYet(BrokenFile broken, @TempDir Path other) throws IOException {
        BrokenFiles.copyTo(other);
        assertFalse(broken.faults(other).isEmpty(), "move this line of waits.txt to the list of its file");
    }

    static Stream<BrokenFile> files() {
        return Stream.concat(
                BrokenFiles.valid().stream().flatMap(valid -> BrokenFiles.of(valid).stream()),
                BrokenFiles.byOption().stream());
    }
}
