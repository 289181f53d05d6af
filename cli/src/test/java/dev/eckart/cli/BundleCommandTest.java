package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.datasets.Sha256;
import dev.eckart.experiments.bundle.Bundle;
import dev.eckart.experiments.bundle.BundleZip;
import dev.eckart.experiments.bundle.RunFile;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed here is computed again elsewhere: after it was packed, its own files are gone. */
class BundleCommandTest {

    private static final String BASE = """
            {
              "schema": 1,
              "data": { "type": "csv", "path": "../data/t.csv" },
              "seeds": 3,
              "models": {
                "svd": { "type": "truncated-svd", "rank": 2 },
                "sgd": { "type": "factorisation", "rank": 2,
                  "fit": { "type": "element-wise-sgd", "loss": { "type": "half-squared-error" },
                           "init": { "type": "uniform", "low": 0, "high": 1 }, "learningRate": 0.01,
                           "order": "row-major", "update": "sequential", "epochs": 8,
                           "regularisation": { "type": "none" } } }
              },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } },
              "comparisons": { "image": { "type": "alignment", "of": "sgd.rowFactors", "to": "svd.rowFactors" } },
              "report": { "tables": [] }
            }
            """;

    private static final String DATA = "a,b,c\n1,2,3\n2,4,7\n3,6,8\n5,1,1\n";

    @TempDir
    private Path folder;

    /** The path of the data is written in another folder's file: it is relative to that one. */
    @BeforeEach
    void run() throws IOException {
        write("here/bases/base.json", BASE);
        write("here/data/t.csv", DATA);
        write("here/data/LICENSE", "free");
        write("here/e.json", "{ \"extends\": \"bases/base.json\", \"curves\": { \"of\": [\"error\"], \"every\": 4 } }");
        CommandLineRun run = CommandLineRun.of("run", experiment(), "--out", folder.resolve("here/runs").toString());
        assertEquals(ExitCode.FINE, run.exitCode(), run.err());
    }

    @Test
    void everyRunIsComputedAgain() throws IOException {
        CommandLineRun packed = bundle("e.eckart.zip");
        assertEquals("bundle " + file("e.eckart.zip") + "   4 runs\n", packed.out(), packed.err());
        assertEquals("data   t.csv, sha256 " + Sha256.of(DATA) + ", in the bundle\n", packed.err());
        Folders.delete(folder.resolve("here"));
        CommandLineRun verified = verify();
        assertEquals("4 of 4 runs identical\n", verified.out(), verified.err());
        assertEquals(ExitCode.FINE, verified.exitCode());
        List<String> names = List.copyOf(BundleZip.read(file("e.eckart.zip")).files().keySet());
        assertTrue(names.containsAll(List.of("experiments/e/in/e.json", "experiments/e/data/t.csv",
                "experiments/e/data/LICENSE", "reports/e/report.md", "reports/e/report.html")), names.toString());
    }

    @Test
    void theSameBytesWhateverElseTheLedgerKnows() throws IOException {
        bundle("e.eckart.zip");
        CommandLineRun more = CommandLineRun.of("run", experiment(), "--out", folder.resolve("here/runs").toString(),
                "--set", "seeds=5", "--set",
                "metrics.mean={\"type\": \"squared-error\", \"reduction\": \"mean\", \"on\": \"all\"}");
        assertEquals(ExitCode.FINE, more.exitCode(), more.err());
        bundle("again.eckart.zip");
        assertArrayEquals(Files.readAllBytes(file("e.eckart.zip")), Files.readAllBytes(file("again.eckart.zip")));
    }

    @Test
    void anArrayThatIsNotWhatIsComputedIsNamed() throws IOException {
        bundle("e.eckart.zip");
        rewrite(files -> {
            files.replaceAll((path, content) -> path.startsWith(Bundle.RUNS) ? otherwise(content) : content);
            return files;
        });
        CommandLineRun verified = verify();
        assertEquals(ExitCode.VERIFICATION_FAILED, verified.exitCode(), verified.err());
        assertTrue(
                verified.out().contains(": output rowFactors differs first at (0, 0): 7.0 before, "), verified.out());
        assertTrue(verified.out().endsWith("0 of 4 runs identical\n"), verified.out());
    }

    @Test
    void dataThatIsLeftOutIsTakenFromElsewhere() throws IOException {
        CommandLineRun packed = bundle("e.eckart.zip", "--without-data");
        assertTrue(packed.err().contains(", left out\n"), packed.err());
        CommandLineRun without = verify();
        assertEquals(ExitCode.INVALID_INPUT, without.exitCode());
        assertTrue(without.err().contains("leaves data out: t.csv, sha256 " + Sha256.of(DATA)), without.err());
        write("elsewhere/t.csv", DATA + "1,1,1\n");
        assertEquals(ExitCode.INVALID_INPUT, verify("--data", file("elsewhere").toString()).exitCode());
        write("elsewhere/t.csv", DATA);
        assertEquals("4 of 4 runs identical\n", verify("--data", file("elsewhere").toString()).out());
    }

    @Test
    void runsThatAreMissingOrOfNobodyAreTold() throws IOException {
        bundle("e.eckart.zip");
        rewrite(files -> {
            files.remove(firstRun(files));
            return files;
        });
        CommandLineRun lacking = verify();
        assertEquals(ExitCode.VERIFICATION_FAILED, lacking.exitCode());
        assertTrue(lacking.out().startsWith("1 of the runs are not in "), lacking.out());
        bundle("e.eckart.zip");
        LedgerEntry foreign = new LedgerEntry(Sha256.of("{}"), "{}", LedgerEntry.Status.DIVERGED, 1, "", Map.of(),
                Map.of(), Map.of());
        rewrite(files -> {
            files.put(RunFile.path(foreign), RunFile.write(foreign));
            return files;
        });
        CommandLineRun more = verify();
        assertEquals(ExitCode.INVALID_INPUT, more.exitCode());
        assertTrue(more.err().contains("holds run " + Sha256.of("{}") + ", which none of its experiments asks for"),
                more.err());
    }

    /** The jar is none; but nobody has looked into it before it was trusted. */
    @Test
    void pluginsAreNamedAndDoNotRunWithoutConsent() throws IOException {
        bundle("e.eckart.zip");
        byte[] jar = "jar".getBytes(StandardCharsets.UTF_8);
        Bundle plain = BundleZip.read(file("e.eckart.zip"));
        TreeMap<String, byte[]> files = new TreeMap<>(plain.files());
        files.put("plugins/p.jar", jar);
        write(new Bundle(plain.experiments(), plain.data(),
                List.of(new Bundle.Plugin("plugins/p.jar", Sha256.of(jar))), files));
        CommandLineRun asked = verify();
        assertEquals(ExitCode.INVALID_INPUT, asked.exitCode());
        assertTrue(asked.err().contains("plugins/p.jar, sha256 " + Sha256.of(jar)), asked.err());
        CommandLineRun trusted = verify("--trust-plugins");
        assertEquals(ExitCode.INVALID_INPUT, trusted.exitCode());
        assertTrue(trusted.err().contains("p.jar: is no jar file"), trusted.err());
    }

    /** Whoever made the bundle has no business with other files of this computer. */
    @Test
    void anExperimentThatReadsOtherFilesIsRefused() throws IOException {
        write("secret.csv", DATA);
        String secret = folder.resolve("secret.csv").toString();
        for (String changed : List.of("{ \"extends\": \"" + secret + "\" }", BASE.replace("../data/t.csv", secret))) {
            bundle("e.eckart.zip");
            rewrite(files -> {
                files.put("experiments/e/in/e.json", changed.getBytes(StandardCharsets.UTF_8));
                return files;
            });
            CommandLineRun verified = verify();
            assertEquals(ExitCode.INVALID_INPUT, verified.exitCode());
            assertTrue(verified.err().contains("outside of the bundle") || verified.err().contains(
                    "extends another file"), verified.err());
        }
    }

    @Test
    void aPathThatIsOfThisComputerAloneIsRefused() {
        String path = "data.path=" + folder.resolve("here/data/t.csv");
        CommandLineRun.of("run", experiment(), "--out", folder.resolve("here/runs").toString(), "--set", path);
        CommandLineRun packed = bundle("e.eckart.zip", "--set", path);
        assertEquals(ExitCode.INVALID_INPUT, packed.exitCode());
        assertTrue(packed.err().contains("a bundle needs paths that are relative to the experiment"), packed.err());
        assertTrue(Files.notExists(file("e.eckart.zip")));
    }

    @Test
    void whatWasNotRunIsNotPacked() {
        CommandLineRun packed = bundle("e.eckart.zip", "--set", "seeds=9");
        assertEquals(ExitCode.INVALID_INPUT, packed.exitCode());
        assertTrue(packed.err().contains("6 of the runs are not in the ledger of "), packed.err());
        assertTrue(Files.notExists(file("e.eckart.zip")));
    }

    private void rewrite(UnaryOperator<SortedMap<String, byte[]>> change) throws IOException {
        Bundle before = BundleZip.read(file("e.eckart.zip"));
        write(new Bundle(before.experiments(), before.data(), before.plugins(),
                change.apply(new TreeMap<>(before.files()))));
    }

    private void write(Bundle bundle) throws IOException {
        try (OutputStream out = Files.newOutputStream(file("e.eckart.zip"))) {
            BundleZip.write(bundle, out);
        }
    }

    private static byte[] otherwise(byte[] run) {
        LedgerEntry entry = RunFile.read(run);
        Map<String, NdArray> outputs = new TreeMap<>(entry.outputs());
        outputs.computeIfPresent("rowFactors", (_, factors) -> NdArray.filled(7, Shape.of(factors.shape().extents())));
        return RunFile.write(new LedgerEntry(entry.key(), entry.settings(), entry.status(), entry.epoch(),
                entry.message(), entry.scores(), entry.curves(), outputs).with(entry.parameters()));
    }

    private static String firstRun(Map<String, byte[]> files) {
        return files.keySet().stream().filter(path -> path.startsWith(Bundle.RUNS)).findFirst().orElseThrow();
    }

    private String experiment() {
        return folder.resolve("here/e.json").toString();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private CommandLineRun bundle(String name, String... options) {
        List<String> words = new ArrayList<>(List.of("bundle", experiment(), "--from",
                folder.resolve("here/runs").toString(), "--out", file(name).toString()));
        words.addAll(List.of(options));
        return CommandLineRun.of(words);
    }

    private CommandLineRun verify(String... options) {
        List<String> words = new ArrayList<>(List.of("verify", file("e.eckart.zip").toString()));
        words.addAll(List.of(options));
        return CommandLineRun.of(words);
    }
}
