package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {

    @Test
    void everyTokenKnowsItsLineColumnAndLength() {
        Json json = Trees.tree("{\"a\": [1.50, \"x\\\"y\"],\r\n \"é😀\": {\"b\" :\ttrue}, \"c\": null}");
        assertPlace(json, "", 1, 1, 1);
        assertPlace(json, "a", 1, 7, 1);
        assertPlace(json, "a.0", 1, 8, 4);
        assertPlace(json, "a.1", 1, 14, 6);
        // A character outside the basic plane is two chars, but one column.
        assertPlace(json, "é😀", 2, 8, 1);
        assertPlace(json, "é😀.b", 2, 15, 4);
        assertPlace(json, "c", 2, 27, 4);
        Origin key = ((Json.Obj) json).key("é😀").orElseThrow();
        assertTrue(key instanceof Origin.InFile place && place.column() == 2 && place.length() == 5);
    }

    private static void assertPlace(Json root, String path, int line, int column, int length) {
        Path keys = path.isEmpty() ? Path.ROOT : Path.of(path);
        Origin.InFile place = (Origin.InFile) root.at(keys).orElseThrow().origin();
        assertEquals(List.of(line, column, length), List.of(place.line(), place.column(), place.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-0", "0.10", "1e999", "1E-5", "12345678901234567890"})
    void numbersKeepTheirText(String literal) {
        assertEquals(literal, Trees.tree(literal).compact());
    }

    @Test
    void linesMayEndWithCarriageReturns() {
        Json json = Trees.tree("[1,\r2,\n3,\r\n4]");
        assertEquals("test.json:4:1", json.at(Path.of("3")).orElseThrow().origin().toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1} ‹x› | the text goes on after its end: found x
            {"a": 1} ‹{›} | the text goes on after its end
            1 ‹2› | the text goes on after its end
            {"a": [1, 2‹›} | a ] is missing for the list that starts at test.json:1:7
            {} ‹]› | unexpected ]: nothing is open here
            {"a": ‹"abc› | the text that starts here has no closing "
            {‹"abc› | the text that starts here has no closing "
            {"a": 1‹› | the file ends within the object that starts at test.json:1:1
            {"a":‹› | the file ends within the object that starts at test.json:1:1
            [[1], [2‹› | the file ends within the list that starts at test.json:1:7
            {‹› | the file ends within the object
            [‹nul› | nul is no JSON value; did you mean null?
            ‹nul› | nul is no JSON value; did you mean null?
            [1‹› 2] | a comma is missing
            ["a"‹› "b"] | a comma is missing
            {"a": 1‹› "b": 2} | a comma is missing
            {"a"‹› 1} | a colon is missing after the key
            {"a":‹:› 1} | unexpected :, expected a value
            {‹,›} | a comma too many
            [‹,›1] | a comma too many
            [1‹,›] | a comma too many before ]
            {‹a›: 1} | unexpected a, expected a key in double quotes
            {‹1›: 1} | unexpected 1, expected a key in double quotes
            ‹/›* c */ {} | JSON has no comments
            [‹“›a”] | keys and texts stand in double quotes: "
            {"a": ‹0x10›} | 0x10 is no JSON number; write 16
            [‹-›] | - is no JSON number
            [‹1e›] | 1e is no JSON number
            [‹Infinity›] | Infinity is no JSON number
            ["‹\\u12G›4"] | no valid escape in a text
            ["a‹\t›b"] | a control character in a text is written as an escape
            """)
    void brokenTextIsOneErrorAtItsToken(String marked, String message) {
        Marked at = Marked.of(marked);
        List<Diagnostic> errors = Trees.errors(at.text());
        assertEquals(1, errors.size());
        assertTrue(errors.getFirst().message().startsWith(message), errors::toString);
        assertTrue(at.isAt(errors.getFirst().origin()), errors::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n"})
    void anEmptyFileIsRefused(String text) {
        assertEquals("the file is empty, expected an object", Trees.errors(text).getFirst().message());
    }

    @Test
    void aKeyThatStandsTwiceIsReportedAtTheSecondAndTheRestIsRead() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Json> json = JsonReader.read("f.json", "{\"a\": 1,\n \"b\": 2, \"a\": 3, \"b\": 4}", diagnostics);
        assertEquals("{\"a\":1,\"b\":2}", json.orElseThrow().compact());
        assertEquals(
                List.of("key \"a\" stands here again; it stands first at f.json:1:2",
                        "key \"b\" stands here again; it stands first at f.json:2:2"),
                diagnostics.all().stream().map(Diagnostic::message).toList());
    }

    @Test
    void aByteOrderMarkIsRefusedAndTheRestIsRead() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Json> json = JsonReader.read("f.json", bytes("\ufeff{\"a\": 1}"), diagnostics);
        assertEquals("{\"a\":1}", json.orElseThrow().compact());
        assertEquals("the file starts with a byte order mark; save it as UTF-8 without one",
                diagnostics.all().getFirst().message());
    }

    @Test
    void utf16IsRefusedAndTheRestIsRead() {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_32LE, StandardCharsets.UTF_32BE)) {
            Diagnostics diagnostics = new Diagnostics();
            Optional<Json> json = JsonReader.read("f.json", "{\"a\": 1,}".getBytes(charset), diagnostics);
            assertEquals("{\"a\":1}", json.orElseThrow().compact());
            assertEquals(
                    List.of("the file is in UTF-16 or UTF-32; save it as UTF-8", "a comma too many before }"),
                    diagnostics.all().stream().map(Diagnostic::message).toList());
        }
    }

    @Test
    void otherEncodingsAreRefusedOnceAtTheirFirstByteAndTheRestIsRead() {
        Diagnostics diagnostics = new Diagnostics();
        byte[] latin = "{\n\"ä\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("{\"ä\":\"é\"}", JsonReader.read("f.json", latin, diagnostics).orElseThrow().compact());
        assertEquals(1, diagnostics.all().size());
        assertEquals("f.json:2:2", diagnostics.all().getFirst().origin().toString());
        assertEquals("byte 0xe4 is not valid here; save the file as UTF-8", diagnostics.all().getFirst().message());
        Diagnostics cut = new Diagnostics();
        JsonReader.read("f.json", new byte[] {'"', (byte) 0xc3}, cut);
        assertEquals("f.json:1:2", cut.all().getLast().origin().toString());
    }

    @Test
    void nestingIsLimited() {
        assertEquals(List.of(), Trees.errors("[".repeat(100) + "]".repeat(100)));
        for (int depth : List.of(101, 100_000)) {
            List<Diagnostic> errors = Trees.errors("{\"a\":".repeat(depth));
            assertEquals(1, errors.size());
            assertEquals("nested deeper than 100 levels", errors.getFirst().message());
            assertEquals("test.json:1:501", errors.getFirst().origin().toString());
        }
    }

    @Test
    void sizeIsLimited(@TempDir java.nio.file.Path folder) throws IOException {
        java.nio.file.Path file = folder.resolve("large.json");
        Files.write(file, new byte[JsonReader.MAX_BYTES + 1]);
        Diagnostics diagnostics = new Diagnostics();
        assertTrue(JsonReader.read("large.json", file, diagnostics).isEmpty());
        assertEquals("the file is larger than 4 MB, the most that an experiment may have",
                diagnostics.all().getFirst().message());
    }

    @Test
    void numbersAreLimitedInLength() {
        List<Diagnostic> errors = Trees.errors("[1, " + "2".repeat(2000) + "]");
        assertEquals(1, errors.size());
        assertEquals("a number of this length is refused", errors.getFirst().message());
        assertEquals("test.json:1:5", errors.getFirst().origin().toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
