package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.ledger.SqliteLedger;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known runs are computed again, and what differs is named. */
class VerifyCommandTest {

    private static final String IRIS = Shipped.FOLDER.resolve("iris.json").toString();

    @TempDir
    private Path folder;

    @BeforeEach
    void run() {
        CommandLineRun run = command("run");
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
    }

    @Test
    void whatIsComputedAgainIsIdenticalAndNothingIsWritten() throws IOException {
        byte[] before = Files.readAllBytes(ledger());
        CommandLineRun verified = command("verify");
        assertEquals(ExitCode.FINE, verified.exitCode(), verified.err() + verified.out());
        assertTrue(verified.out().matches("(\\d+) of \\1 runs identical\n"), verified.out());
        assertEquals(new String(before, StandardCharsets.ISO_8859_1),
                new String(Files.readAllBytes(ledger()), StandardCharsets.ISO_8859_1));
    }

    @Test
    void forceDoesAllAgainAndFindsItEqual() {
        CommandLineRun again = command("run", "--force");
        assertEquals(ExitCode.FINE, again.exitCode(), again.err());
        assertTrue(!again.err().contains("known already") && again.err().contains("0 failed"), again.err());
    }

    @Test
    void aBitThatIsTurnedOverIsFoundAndNamed() throws IOException {
        String bytes = new String(Files.readAllBytes(ledger()), StandardCharsets.ISO_8859_1);
        // "u" and "t" are 0x75 and 0x74.
        Files.write(ledger(), bytes.replace("\"uci\"", "\"tci\"").getBytes(StandardCharsets.ISO_8859_1));
        CommandLineRun verified = command("verify");
        assertEquals(ExitCode.VERIFICATION_FAILED, verified.exitCode(), verified.err() + verified.out());
        assertTrue(verified.out().matches("(?s)damaged  the row of run [0-9a-f]{64} is not what was written.*"),
                verified.out());
    }

    @Test
    void anArrayThatIsNotWhatIsComputedIsNamedWithItsPlace() throws IOException {
        forge();
        CommandLineRun verified = command("verify");
        assertEquals(ExitCode.VERIFICATION_FAILED, verified.exitCode(), verified.err() + verified.out());
        assertTrue(
                verified.out().contains(": output rowFactors differs first at (0, 0): 7.0 before, "), verified.out());
        assertTrue(verified.out().contains("; 300 of 300 numbers differ\n"), verified.out());
        CommandLineRun again = command("run", "--force");
        assertEquals(ExitCode.VERIFICATION_FAILED, again.exitCode(), again.err());
        assertTrue(again.err().contains(": output rowFactors differs first at (0, 0): 7.0 before, "), again.err());
    }

    @Test
    void forPrograms() throws IOException {
        CommandLineRun same = command("verify", "--json");
        assertEquals(ExitCode.FINE, same.exitCode(), same.err());
        assertTrue(same.out().replaceAll("\\s+", " ").matches("\\{ \"damaged\": \\[\\], \"runs\": (\\d+),"
                + " \"identical\": \\1, \"notCompared\": 0, \"different\": \\[\\] \\} "), same.out());
        forge();
        CommandLineRun other = command("verify", "--json");
        assertEquals(ExitCode.VERIFICATION_FAILED, other.exitCode(), other.err());
        assertTrue(other.out().contains("output rowFactors differs first at (0, 0): 7.0 before, "), other.out());
        Files.write(ledger(), new String(Files.readAllBytes(ledger()), StandardCharsets.ISO_8859_1)
                .replace("\"uci\"", "\"tci\"").getBytes(StandardCharsets.ISO_8859_1));
        CommandLineRun damaged = command("verify", "--json");
        assertEquals(ExitCode.VERIFICATION_FAILED, damaged.exitCode(), damaged.err());
        String told = damaged.out().replaceAll("\\s+", " ");
        assertTrue(told.startsWith("{ \"damaged\": [ \"the row of run "), told);
    }

    @Test
    void whatIsNotKnownCannotBeVerified() {
        CommandLineRun more = command("verify", "--set", "seeds=99");
        assertEquals(ExitCode.INVALID_INPUT, more.exitCode());
        assertTrue(more.err().contains("of the runs are not in the ledger of "), more.err());
    }

    @Test
    void oneRunAloneIsVerifiedByTheBeginningOfItsKey() {
        String key = keys().getFirst();
        CommandLineRun one = command("verify", "--run", key.substring(0, 12));
        assertEquals(ExitCode.FINE, one.exitCode(), one.err());
        assertEquals("1 of 1 runs identical\n", one.out());
        CommandLineRun none = command("verify", "--run", "0123456789abcdef");
        assertEquals(ExitCode.INVALID_INPUT, none.exitCode());
        assertTrue(none.err().contains("no run of these experiments has such a key"), none.err());
    }

    @Test
    void aRunIsVerifiedWithoutItsExperiment() throws IOException {
        List<String> keys = keys();
        CommandLineRun all = byKey(keys.stream().map(key -> key.substring(0, 16)).toArray(String[]::new));
        assertEquals(ExitCode.FINE, all.exitCode(), all.err());
        assertTrue(all.out().endsWith(keys.size() + " of " + keys.size() + " runs identical\n"), all.out());
        CommandLineRun none = byKey("0123456789abcdef");
        assertEquals(ExitCode.INVALID_INPUT, none.exitCode());
        assertTrue(none.err().startsWith("error  0123456789abcdef: no run in the ledger of "), none.err());
        CommandLineRun changed = byKey(keys.getFirst(), "--set", "seeds=2");
        assertEquals(ExitCode.INVALID_INPUT, changed.exitCode());
        assertTrue(changed.err().contains("a run is computed as it is: without --set and --sweep"), changed.err());
    }

    @Test
    void aRunThatWouldHaveAnotherKeyHereSaysWhy() throws IOException {
        try (Ledger known = SqliteLedger.openToRead(ledger());
                Ledger older = SqliteLedger.open(folder.resolve("other.db"))) {
            LedgerEntry entry = known.find(keys().getFirst()).orElseThrow();
            String settings = entry.settings().replaceFirst("\"dataSha256\":\"[0-9a-f]{4}", "\"dataSha256\":\"0000");
            older.commit(new LedgerEntry(Sha256.of(settings), settings, entry.status(), entry.epoch(), entry.message(),
                    entry.scores(), entry.curves(), entry.outputs()));
        }
        Files.move(folder.resolve("other.db"), ledger(), StandardCopyOption.REPLACE_EXISTING);
        String shown = CommandLineRun.of("show", "--out", folder.toString()).out();
        String key = shown.lines().skip(1).findFirst().orElseThrow().substring(0, 8);
        CommandLineRun other = byKey(key);
        assertEquals(ExitCode.INVALID_INPUT, other.exitCode());
        assertTrue(other.err().contains("run " + key + ": cannot be computed from what the ledger knows of it, as"
                + " dataSha256 would be \"6f60"), other.err());
    }

    private CommandLineRun byKey(String... more) {
        return CommandLineRun.of(Stream.concat(
                Stream.of("verify", "--out", folder.toString()), Stream.of(more)).toList());
    }

    @Test
    void ofAFolderAllExperimentsAreVerifiedAndNothingElse() throws IOException {
        Path experiments = Files.createDirectories(folder.resolve("experiments/deeper"));
        Files.copy(Path.of(IRIS), experiments.resolve("iris.json"));
        Files.copy(Path.of(IRIS), experiments.resolveSibling("iris.json"));
        Path other = Files.writeString(experiments.resolve("other.json"), "{ \"models\": {} }");
        Files.writeString(experiments.resolve("a.claims.json"), "{}");
        CommandLineRun all = verify(folder.resolve("experiments"));
        assertEquals(ExitCode.FINE, all.exitCode(), all.err());
        assertTrue(all.err().startsWith("skip   " + other + " is no experiment\n"), all.err());
        assertTrue(all.out().matches("(\\d+) of \\1 runs identical\n"), all.out());
        CommandLineRun none = verify(Files.createDirectories(folder.resolve("none")));
        assertEquals(ExitCode.INVALID_INPUT, none.exitCode());
        assertTrue(none.err().contains("no experiment is in this folder"), none.err());
    }

    @Test
    void hiddenFoldersAndThoseOfAMavenModuleAreNotLookedInto() throws IOException {
        Path module = Files.createDirectories(folder.resolve("module"));
        for (String name : List.of(".git/a", "src/test", "target/classes")) {
            Files.copy(Path.of(IRIS), Files.createDirectories(module.resolve(name)).resolve("iris.json"));
        }
        assertEquals(ExitCode.FINE, verify(module).exitCode());
        Files.writeString(module.resolve("pom.xml"), "<project/>");
        CommandLineRun none = verify(module);
        assertEquals(ExitCode.INVALID_INPUT, none.exitCode());
        assertTrue(none.err().contains("no experiment is in this folder"), none.err());
    }

    private CommandLineRun verify(Path place) {
        return CommandLineRun.of("verify", place.toString(), "--out", folder.toString());
    }

    /** Puts another ledger in its place, sound but for what it says of row factors. */
    private void forge() throws IOException {
        Path other = folder.resolve("other.db");
        try (Ledger known = SqliteLedger.openToRead(ledger()); Ledger forged = SqliteLedger.open(other)) {
            keys().forEach(key -> known.find(key).map(VerifyCommandTest::otherwise).ifPresent(forged::commit));
        }
        Files.move(other, ledger(), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> keys() {
        return command("plan", "--json").out().lines()
                .filter(line -> line.contains("\"key\""))
                .map(line -> line.replaceAll(".*\"key\": \"|\".*", ""))
                .toList();
    }

    private static LedgerEntry otherwise(LedgerEntry entry) {
        Map<String, NdArray> outputs = new HashMap<>(entry.outputs());
        outputs.computeIfPresent("rowFactors", (_, factors) -> NdArray.filled(7, Shape.of(factors.shape().extents())));
        return new LedgerEntry(entry.key(), entry.settings(), entry.status(), entry.epoch(), entry.message(),
                entry.scores(), entry.curves(), outputs);
    }

    private Path ledger() {
        return folder.resolve("ledger.db");
    }

    private CommandLineRun command(String name, String... options) {
        return CommandLineRun.of(Stream.concat(
                Stream.of(name, IRIS, "--out", folder.toString()), Stream.of(options)).toList());
    }
}
