package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of many claims files each has a line, whatever is wrong with the others. */
class ClaimsSummaryTest {

    /** The best approximation of rank 2 has a squared error of 0.1219. */
    private static final String SVD = """
            {
              "schema": 1, "data": "lab-3x3", "seeds": 1,
              "models": { "svd": { "type": "truncated-svd", "rank": 2 } },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("anna/lab.json", SVD);
        write("anna/lab.claims.json", claims(claim("A", "0.1219", "reproduced"), claim("B", "0.05", "unusual")));
        write("bob/lab.json", SVD.replace("svd", "best").replace("truncated-best", "truncated-svd"));
        write("bob/lab.claims.json", claims(claim("A", "0.1219", "reproduced").replace("svd.", "best.")));
        write("carl/lab.json", SVD);
        write("carl/lab.claims.json",
                claims(claim("A", "0.1219", "reproduced").replace("\"reported\"", "\"reprted\"")));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String claim(String id, String reported, String expected) {
        return "{ \"id\": \"" + id + "\", \"experiment\": \"lab.json\", \"value\": \"svd.error\", \"reported\": \""
                + reported + "\", \"expect\": \"" + expected + "\" }";
    }

    private static String claims(String... claims) {
        return "{ \"schema\": 1, \"claims\": [ " + String.join(", ", claims) + " ] }";
    }

    private CommandLineRun summary(String place, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "claims", folder.resolve(place).toString(), "--summary", "--out", folder.resolve("runs").toString()));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments);
    }

    @Test
    void eachFileHasALineAndNoReportIsWritten() throws IOException {
        CommandLineRun run = summary("");
        assertEquals(ExitCode.VERDICT_CHANGED, run.exitCode(), run.err());
        List<String> lines = run.out().lines().map(line -> line.replace(folder + "/", "")).toList();
        assertTrue(lines.get(0).startsWith(
                "anna/lab.claims.json  2 claims, 1 of 2 changed: 1 reproduced, 1 impossible;"
                        + " worst: B impossible: 0.05 is below"),
                run.out());
        assertEquals("bob/lab.claims.json   1 claim, 0 of 1 changed: 1 reproduced", lines.get(1));
        assertTrue(lines.get(2).matches("carl/lab.claims.json  \\d errors?: .*reprted.*"), run.out());
        assertEquals("3 claims files; 1 with changed verdicts, 1 with errors.", lines.get(3));
        assertTrue(run.err().contains("carl/lab.claims.json:1:"), run.err());
        assertTrue(Files.notExists(folder.resolve("runs/lab")));
    }

    @Test
    void aBrokenFileIsAnErrorEvenIfNothingHasChanged() {
        assertEquals(ExitCode.INVALID_INPUT, summary("carl").exitCode());
        assertEquals(ExitCode.FINE, summary("bob").exitCode());
    }

    @Test
    void programsReadItAsJson() {
        String json = summary("", "--json").out().replace(folder + "/", "");
        assertTrue(json.startsWith("[") && json.contains("\"file\": \"anna/lab.claims.json\""), json);
        assertTrue(json.contains("\"changed\": 1") && json.contains("\"verdict\": \"impossible\""), json);
        assertTrue(json.contains("\"errors\": ["), json);
    }

    @Test
    void jsonBelongsToTheSummary() {
        CommandLineRun run = CommandLineRun.of("claims", folder.resolve("bob").toString(), "--json");
        assertEquals(ExitCode.INVALID_INPUT, run.exitCode());
        assertTrue(run.err().contains("belongs to --summary"), run.err());
    }
}
