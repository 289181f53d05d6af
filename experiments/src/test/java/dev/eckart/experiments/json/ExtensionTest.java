package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExtensionTest {

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Optional<Json> read(String name) {
        return Extension.read(folder.resolve(name), new Origin.Option(name), diagnostics);
    }

    /** The errors, with the folder's name left out. */
    private List<String> errors() {
        return diagnostics.all().stream()
                .map(each -> (each.origin() + ": " + each.message()).replace(folder + "/", ""))
                .toList();
    }

    /** The cases of RFC 7396, appendix A, of objects, but those that remove what is not there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":"b"}           | "a":"c"                  | {"a":"c"}
            {"a":"b"}           | "b":"c"                  | {"a":"b","b":"c"}
            {"a":"b"}           | "a":null                 | {}
            {"a":"b","b":"c"}   | "a":null                 | {"b":"c"}
            {"a":["b"]}         | "a":"c"                  | {"a":"c"}
            {"a":"c"}           | "a":["b"]                | {"a":["b"]}
            {"a":{"b":"c","d":1}} | "a":{"b":"d","d":null} | {"a":{"b":"d"}}
            {"a":[{"b":"c"}]}   | "a":[1]                  | {"a":[1]}
            {"e":null}          | "a":1                    | {"e":null,"a":1}
            {"a":"foo"}         | "a":{"b":1}              | {"a":{"b":1}}
            """)
    void theBaseIsChangedByAMergePatch(String base, String changes, String expected) throws IOException {
        write("base.json", base);
        write("main.json", "{\"extends\": \"base.json\", " + changes + "}");
        assertEquals(expected, read("main.json").orElseThrow().compact());
        assertEquals(List.of(), errors());
    }

    @Test
    void basesAreRelativeToTheFileThatNamesThem() throws IOException {
        write("a/main.json", "{\"extends\": \"../b/middle.json\", \"x\": 1}");
        write("b/middle.json", "{\"extends\": \"base.json\", \"x\": 2, \"y\": 2}");
        write("b/base.json", "{\"x\": 3, \"y\": 3, \"z\": 3}");
        assertEquals("{\"x\":1,\"y\":2,\"z\":3}", read("a/main.json").orElseThrow().compact());
    }

    @Test
    void everyValueKeepsItsOrigin() throws IOException {
        write("base.json", "{\"a\": {\"b\": 1,\n \"c\": 2}}");
        write("main.json", "{\"extends\": \"base.json\",\n \"a\": {\"b\": 3}}");
        Json tree = read("main.json").orElseThrow();
        assertEquals("main.json:2:13", origin(tree, "a.b"));
        assertEquals("base.json:2:7", origin(tree, "a.c"));
        assertEquals("base.json:1:7", origin(tree, "a"));
        assertEquals("main.json:1:1", tree.origin().toString().replace(folder + "/", ""));
    }

    @Test
    void anObjectWhoseTypeChangesStandsWhereTheTypeIsWritten() throws IOException {
        write("base.json", "{\"fit\": {\"type\": \"als\", \"epochs\": 3}}");
        write("main.json", "{\"extends\": \"base.json\", \"fit\": {\"type\": \"gradient\"}}");
        assertEquals("main.json:1:42", origin(read("main.json").orElseThrow(), "fit"));
    }

    @Test
    void aCircleIsToldAsAWhole() throws IOException {
        write("a.json", "{\"extends\": \"b.json\"}");
        write("b.json", "{\n  \"extends\": \"c.json\"}");
        write("c.json", "{ \"extends\": \"./b.json\"}");
        read("a.json");
        assertEquals(
                List.of("c.json:1:14: files extend each other in a circle: b.json → c.json → b.json"), errors());
    }

    @Test
    void aFileThatExtendsItselfThroughALinkIsACircle() throws IOException {
        write("a.json", "{\"extends\": \"link.json\"}");
        Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("a.json"));
        read("a.json");
        assertEquals(List.of("a.json:1:13: files extend each other in a circle: a.json → a.json"), errors());
    }

    @Test
    void atMostTwentyFilesAreExtendedInARow() throws IOException {
        for (int i = 0; i <= 21; i++) {
            write(i + ".json", i == 21 ? "{}" : "{\"extends\": \"" + (i + 1) + ".json\"}");
        }
        assertTrue(read("1.json").isPresent());
        read("0.json");
        assertEquals(List.of("20.json:1:13: more than 20 files extend each other in a row"), errors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"extends": "no.json"}    | main.json:1:13: no such file: no.json
            {"extends": "sub"}        | main.json:1:13: is a folder, expected a file: sub
            {"extends": "list.json"}  | list.json:1:1: found a list, expected an object: the base of an experiment
            {"extends": "ends.json"}  | ends.json:1:1: the file is empty, expected an object
            {"extends": 5}            | main.json:1:13: found 5, expected the name of a file
            {"extends": "a\\u0000b"}  | main.json:1:13: found text "a�b", expected the name of a file
            {"extends": ""}           | main.json:1:13: found text "", expected the name of a file
            {"extends": ["a.json"]}   | main.json:1:13: found a list, expected the name of a file
            """)
    void aBaseThatCannotBeReadIsTheOnlyError(String text, String error) throws IOException {
        write("list.json", "[]");
        write("ends.json", "");
        Files.createDirectories(folder.resolve("sub"));
        write("main.json", text);
        assertEquals("{}", read("main.json").orElseThrow().compact());
        assertEquals(List.of(error), errors());
    }

    @Test
    void withoutItsBaseAFileRemovesNothing() throws IOException {
        write("main.json",
                "{\"extends\": \"no.json\", \"title\": null, \"data\": {\"groups\": null, \"path\": \"a\"}}");
        assertEquals("{\"data\":{\"path\":\"a\"}}", read("main.json").orElseThrow().compact());
    }

    @Test
    void nullThatRemovesNothingIsAnError() throws IOException {
        write("base.json", "{\"title\": \"a\", \"a\": {}}");
        write("main.json", "{\"extends\": \"base.json\", \"titel\": null, \"a\": {\"b\": {\"c\": null}}}");
        assertEquals("{\"title\":\"a\",\"a\":{\"b\":{}}}", read("main.json").orElseThrow().compact());
        assertEquals(
                List.of("main.json:1:26: null removes a key of base.json, but there is no \"titel\"; "
                                + "did you mean \"title\"?",
                        "main.json:1:53: null removes a key of base.json, but there is no \"c\""),
                errors());
    }

    @Test
    void aMisspeltExtendsIsTakenAsMeant() throws IOException {
        write("base.json", "{\"seeds\": 3}");
        write("main.json", "{\"extend\": \"base.json\"}");
        assertEquals("{\"seeds\":3}", read("main.json").orElseThrow().compact());
        assertEquals(List.of("main.json:1:2: unknown key \"extend\"; did you mean \"extends\"?"), errors());
    }

    private String origin(Json tree, String path) {
        return tree.at(dev.eckart.components.Path.of(path)).orElseThrow().origin().toString()
                .replace(folder + "/", "");
    }
}
