package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.SqliteLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Results do not know in which language, time zone and folder they are computed, and who may read them. {@code
 * benchmarks/survive world} interrupts that, and sets the clock back.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ElsewhereTest {

    private static final List<String> TURKEY =
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Apia");
    private static final List<String> EGYPT =
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Pago_Pago");

    @TempDir
    private Path folder;

    @Test
    void languageZoneFolderAndRightsChangeNothing() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        assertEquals(ExitCode.FINE, CommandLineRun.of(arguments(here, "seeds=8")).exitCode());
        Path there = elsewhere();
        run(TURKEY, arguments(there, "seeds=4"));
        run(EGYPT, arguments(there, "seeds=8"));
        assertEquals(left(here), left(there));
    }

    private static List<String> arguments(Path out, String setting) {
        return List.of(
                "run", Shipped.FOLDER.resolve("iris.json").toString(), "--set", setting, "--out", out.toString());
    }

    /** Not every system that tests are run on can name such a folder. */
    private Path elsewhere() throws IOException {
        try {
            return Files.createDirectory(folder.resolve("bir klasör ıİ, 日本"));
        } catch (InvalidPathException _) {
            return Files.createDirectory(folder.resolve("some folder, elsewhere"));
        }
    }

    /** In a process of its own, of whose files nobody else may read one. */
    private void run(List<String> options, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask 077; exec \"$@\"", "sh"));
        command.addAll(OurProcess.of(folder, options, Main.class, arguments).command());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCode.FINE, process.waitFor(), said);
    }

    /** All that is left behind: files of the report by their names, runs by their keys. */
    private static SortedMap<String, Object> left(Path out) throws IOException {
        SortedMap<String, Object> left = new TreeMap<>();
        Path reports = out.resolve("iris");
        try (Stream<Path> files = Files.walk(reports)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                left.put(reports.relativize(file).toString(), Files.readString(file));
            }
        }
        Path file = out.resolve("ledger.db");
        assertEquals(List.of(), SqliteLedger.faults(file));
        try (Ledger ledger = SqliteLedger.openToRead(file)) {
            ledger.keys("").forEach(key ->
                    left.put(key, ledger.find(key).orElseThrow().with(ledger.parameters(key))));
        }
        return left;
    }
}
