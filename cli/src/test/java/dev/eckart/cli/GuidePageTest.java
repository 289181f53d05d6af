package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page of the guide may not do. */
final class GuidePageTest {

    private static final String LAB = """
            `lab.json`:
            ```json
            {
              "schema": 1, "data": "lab-3x3", "seeds": 1,
              "models": { "svd": { "type": "truncated-svd", "rank": 1 } },
              "metrics": { "error": { "type": "squared-error", "reduction": "sum", "on": "all" } }
            }
            ```
            """;

    @TempDir
    private Path folder;

    private List<String> done(String page) throws IOException, ReflectiveOperationException {
        Path own = folder.resolve("page");
        return new GuidePage(page.lines().toList(), own, new Workshop(own, folder.resolve("left"))).done();
    }

    private void assertDone(String expected, String page) throws IOException, ReflectiveOperationException {
        assertEquals(expected.lines().toList(), done(page));
    }

    @Test
    void anAnswerThatIsAnotherOneTakesThePlaceOfTheShownOne() throws Exception {
        String shown = LAB + "```console\n$ eckart validate lab.json\nlab: valid, %s\n```\nThe end.\n";
        assertDone(shown.formatted("1 run"), shown.formatted("2 runs"));
    }

    @Test
    void anAnswerThatAgreesStays() throws Exception {
        String shown = LAB + """
                ```console
                $ eckart run \\
                    lab.json
                …
                run    1/1  ████████████████████  7.5 s   0 failed
                …
                report runs/lab/report.md   runs/lab/report.html
                ```
                """;
        assertDone(shown, shown);
    }

    @Test
    void anExitCodeIsAskedForWhereACommandFails() throws Exception {
        String fails = LAB + "```console\n$ eckart validate lab.json --set seeds=x\n…\n";
        String asks = fails + "$ echo $?\n2\n```\n";
        assertDone(asks, asks);
        assertFault("line 9: fails: eckart validate lab.json --set seeds=x", fails + "```\n");
    }

    @Test
    void anExcerptIsFromItsFile() throws Exception {
        String excerpt = LAB + "The models, from `lab.json`:\n```json\n\"models\": {%s\n```\n"
                + "```console\n$ eckart validate lab.json\nlab: valid, 1 run\n```\n";
        String right = excerpt.formatted(" \"svd\": { \"type\": \"truncated-svd\", \"rank\": 1 } },");
        assertDone(right, right);
        assertFault("line 10: this is no part of lab.json", excerpt.formatted("},"));
    }

    @Test
    void keysByThemselvesAreTriedAsAChange() throws Exception {
        String keys = LAB + "Beside the others of `lab.json`:\n```json\n%s\n```\n";
        assertDone(keys.formatted("\"seeds\": 2"), keys.formatted("\"seeds\": 2"));
        assertFault("unknown key \"seed\"", keys.formatted("\"seed\": 2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            `a.json`:;```json;{};```            | files that no later command or file speaks of
            Some text;```json;{};```            | line 2: the text before does not end with the name of a file
            `a.py`:;```python;1;```             | line 2: a block that nobody tries: "python"
            Some text;```;1;```                 | line 2: a block that nobody tries: ""
            Some text;  ```console;$ ls;  ```   | line 2: a fence that does not begin its line
            Some text;```console;lab;```        | a console block begins with a command
            Some text;```console;$ ls;```       | no command that the test of the guide knows: ls
            Some text;```console;$ echo 1;```   | only $? is echoed
            Some text;```console;$ mvn test;``` | no way of calling Maven or Java
            """)
    void isRefused(String page, String fault) {
        assertFault(fault, page.replace(";", "\n"));
    }

    private void assertFault(String expected, String page) {
        AssertionError told = assertThrows(AssertionError.class, () -> done(page));
        assertTrue(String.valueOf(told.getMessage()).contains(expected), told::getMessage);
    }
}
