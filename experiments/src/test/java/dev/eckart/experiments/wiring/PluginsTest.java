package dev.eckart.experiments.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a plugin is one line that names its jar. */
final class PluginsTest {

    private static final String KEY = "@Doc(\"a number\") @Default(\"1\") double number";
    private static final String CONSTRUCTOR = "public Offered() { super(Toy.class, Provider.API_VERSION); }";
    private static final String MORE = "// more";
    private static final String OFFER = CONSTRUCTOR.substring(0, CONSTRUCTOR.length() - 1);
    private static final String KEY_TYPES = "expected int, long, double, boolean, String, an enum, a component, a"
            + " record of such, or an Optional, List or SequencedMap<String, …> of such (org.me.Toy)";

    @TempDir
    private Path folder;

    @Test
    void aValidPluginIsFoundWithItsJarAndHash() throws IOException {
        Path jar = TinyPlugin.of(TinyPlugin.TOY).into(folder, "toy.jar");
        var toys = Plugins.load(List.of(jar)).stream().filter(entry -> entry.name().equals("toy")).toList();
        assertEquals(1, toys.size());
        assertEquals("toy.jar", toys.getFirst().jar());
        assertTrue(toys.getFirst().codeVersion().matches("sha256:[0-9a-f]{64}"), toys.getFirst()::codeVersion);
    }

    /** Each row: what is written instead of a part of the valid plugin, and the fault after the name of the jar. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a constructor that throws", CONSTRUCTOR,
                        OFFER + " throw new IllegalStateException(\"two\\nlines\"); }",
                        "the constructor of org.me.Toy$Offered threw java.lang.IllegalStateException: two lines"),
                fault("a static initialiser that throws", CONSTRUCTOR,
                        CONSTRUCTOR + " static final int X = Integer.parseInt(\"x\");",
                        "the static initialiser behind org.me.Toy$Offered threw java.lang.NumberFormatException: "
                                + "For input string: \"x\""),
                fault("another version of the contract", "Provider.API_VERSION", "2",
                        "org.me.Toy$Offered was compiled against version 2 of the component contract, this Eckart has"
                                + " version 1; build the plugin anew against it"),
                fault("a constructor with a parameter", "public Offered()", "public Offered(int x)",
                        PluginJar.SERVICES + " names org.me.Toy$Offered, which is no public class that implements"
                                + " Provider and has a public constructor without parameters"),
                fault("no name", "@Name(\"toy\")", "", "org.me.Toy lacks @Name, its name in experiment files"),
                fault("a name in camel case", "@Name(\"toy\")", "@Name(\"myToy\")",
                        "@Name(\"myToy\") of org.me.Toy is no valid name: expected small letters and digits with single"
                                + " hyphens between, such as \"column-mean\""),
                fault("no kind", "implements StandInKind", "",
                        "org.me.Toy implements no kind of component, such as dev.eckart.models.Completer"),
                fault("a date as key", KEY, "java.time.LocalDate day",
                        "key \"day\" of toy is of type java.time.LocalDate, which no file can give; " + KEY_TYPES),
                fault("an array as key", KEY, "List<double[]> rows",
                        "key \"rows\" of toy is of type double[], which no file can give; " + KEY_TYPES),
                fault("a map without an order as key", KEY, "Map<String, Double> weights",
                        "key \"weights\" of toy is of type java.util.Map<java.lang.String, java.lang.Double>, which no"
                                + " file can give; " + KEY_TYPES),
                fault("a file in a record", KEY, "Part part", MORE, "record Part(java.io.File at) {}",
                        "key \"part\" of toy: at of org.me.Toy$Part is of type java.io.File, which no file can give; "
                                + KEY_TYPES),
                fault("a record without an end", KEY, "Part part", MORE, "record Part(List<Part> more) {}",
                        "key \"part\" of toy: more of org.me.Toy$Part holds a org.me.Toy$Part within itself, without an"
                                + " end (org.me.Toy)"),
                fault("a key in the place of the type", "double number", "double type",
                        "key \"type\" of toy would stand in the place of the component's type; name it otherwise"
                                + " (org.me.Toy)"),
                fault("a default of another type", "@Default(\"1\")", "@Default(\"one\")",
                        "key \"number\" of toy has no valid default: "),
                fault("a default beyond the range", "@Default(\"1\")", "@Min(2) @Default(\"1\")",
                        "key \"number\" of toy has no valid default: found 1, expected a number, at least 2"));
    }

    private static Arguments fault(String what, String... replacedByAndExpected) {
        List<String> edits = List.of(replacedByAndExpected);
        return Arguments.of(what, edits.subList(0, edits.size() - 1), edits.getLast());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isOneLineThatNamesTheJar(String what, List<String> edits, String expected) throws IOException {
        Path jar = TinyPlugin.of(edited(edits)).into(folder, "toy.jar");
        List<String> faults = faultsOf(jar);
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.getFirst().startsWith(jar + ": " + expected), faults::toString);
        assertEquals(1, faults.getFirst().lines().count());
    }

    @Test
    void answersThatThrowOrAreNullAreToldEach() throws IOException {
        String provider =
                """
                public static final class Bare implements Provider<Toy> {
                    public Class<Toy> type() { throw new UnsupportedOperationException("not yet"); }
                    public int apiVersion() { return API_VERSION; }
                    public Set<String> streams() { return null; }
                }
                """;
        Path jar = TinyPlugin.of(edited(List.of(MORE, provider))).naming("org.me.Toy$Bare").into(folder, "toy.jar");
        assertEquals(
                List.of(jar + ": type() of org.me.Toy$Bare threw java.lang.UnsupportedOperationException: not yet",
                        jar + ": streams() of org.me.Toy$Bare answers null"),
                faultsOf(jar));
    }

    @Test
    void aClassThatIsLackingIsNamed() throws IOException {
        String key = TinyPlugin.TOY.replace(KEY, "Other other");
        Path ofAKey = TinyPlugin.of(key).with("Other", "package org.me; public enum Other { ONE }").without("Other")
                .into(folder, "key.jar");
        Path ofAParent = TinyPlugin.of(TinyPlugin.TOY).without("StandInKind").into(folder, "parent.jar");
        assertEquals(
                List.of(ofAKey + ": lacks class org.me.Other, which type() of org.me.Toy$Offered needs; a plugin"
                                + " carries its libraries within its jar",
                        ofAParent + ": lacks class org.me.StandInKind, which the constructor of org.me.Toy$Offered"
                                + " needs; a plugin carries its libraries within its jar"),
                faultsOf(ofAKey, ofAParent));
    }

    @Test
    void aServiceFileThatNamesNoProvider() throws IOException {
        Path gone = TinyPlugin.of(TinyPlugin.TOY).naming("org.me.Tou$Offered").into(folder, "gone.jar");
        Path record = TinyPlugin.of(TinyPlugin.TOY).naming("org.me.Toy # the model").into(folder, "record.jar");
        Path empty = TinyPlugin.of(TinyPlugin.TOY).naming("# nothing yet\n").into(folder, "empty.jar");
        assertEquals(
                List.of(gone + ": " + PluginJar.SERVICES + " names org.me.Tou$Offered, which is no class of the jar;"
                                + " did you mean \"org.me.Toy$Offered\"?",
                        record + ": " + PluginJar.SERVICES + " names org.me.Toy, which is no public class that"
                                + " implements Provider and has a public constructor without parameters; did you mean"
                                + " \"org.me.Toy$Offered\"?",
                        empty + ": offers no component: " + PluginJar.SERVICES + " is missing or empty"),
                faultsOf(gone, record, empty));
    }

    @Test
    void twoOfOneNameNameBothJars() throws IOException {
        String kind = "StandInKind";
        String ours = "dev.eckart.models.initialiser.Initialiser";
        String draw = "public dev.eckart.linalg.NdArray draw(dev.eckart.linalg.Shape shape, RandomStream stream) {"
                + " return dev.eckart.linalg.NdArray.filled(0, shape); }";
        Path zeros = TinyPlugin.of(edited(List.of("\"toy\"", "\"zeros\"", kind, ours, MORE, draw)))
                .into(folder, "zeros.jar");
        Path one = TinyPlugin.of(edited(List.of(kind, ours, MORE, draw))).into(folder, "one.jar");
        Path other = TinyPlugin.of(edited(List.of(kind, ours, MORE, draw))).into(folder, "other.jar");
        List<String> faults = faultsOf(zeros, one, other);
        assertEquals(2, faults.size(), faults::toString);
        assertTrue(faults.getFirst().startsWith(zeros + ": initialiser \"zeros\" is offered by "), faults::toString);
        assertEquals(other + ": initialiser \"toy\" is offered by " + one + ", too; rename one, or leave one out",
                faults.getLast());
    }

    @Test
    void oneJarNamedTwiceCountsOnce() throws IOException {
        Path jar = TinyPlugin.of(TinyPlugin.TOY).into(folder, "toy.jar");
        Path again = folder.resolve("..").resolve(folder.getFileName()).resolve("toy.jar");
        assertEquals(Plugins.load(List.of(jar)).size(), Plugins.load(List.of(jar, again)).size());
    }

    @Test
    void whatIsNoJar() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no zip");
        Path whole = TinyPlugin.of(TinyPlugin.TOY).into(folder, "whole.jar");
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.jar"), Arrays.copyOf(bytes, bytes.length / 2));
        Path none = Files.write(folder.resolve("none.jar"), new byte[0]);
        Path gone = folder.resolve("gone.jar");
        assertEquals(
                List.of(text + ": is no jar file", half + ": is no jar file", none + ": is no jar file",
                        gone + ": no such file"),
                faultsOf(text, half, none, gone));
    }

    @Test
    void damageWithinAJarIsTold() throws IOException {
        Path jar = TinyPlugin.of(TinyPlugin.TOY).into(folder, "toy.jar");
        byte[] bytes = Files.readAllBytes(jar);
        for (int i = 40; i < 200; i++) {
            bytes[i] = 0;
        }
        Files.write(jar, bytes);
        List<String> faults = faultsOf(jar);
        assertFalse(faults.isEmpty());
        assertTrue(faults.stream().allMatch(fault -> fault.startsWith(jar + ": ")), faults::toString);
    }

    @Test
    void allJarsOfAFolderAreTold() throws IOException {
        Path b = Files.writeString(folder.resolve("b.jar"), "no zip");
        Path a = TinyPlugin.of(TinyPlugin.TOY.replace("@Name(\"toy\")", "")).into(folder, "a.jar");
        assertEquals(
                List.of(a + ": org.me.Toy lacks @Name, its name in experiment files", b + ": is no jar file"),
                faultsOf(folder));
    }

    /** The valid plugin with parts of it replaced, each by what follows it in the list. */
    private static String edited(List<String> edits) {
        String toy = TinyPlugin.TOY;
        for (int i = 0; i < edits.size(); i += 2) {
            assertTrue(toy.contains(edits.get(i)), edits.get(i));
            toy = toy.replace(edits.get(i), edits.get(i + 1));
        }
        return toy;
    }

    private static List<String> faultsOf(Path... places) {
        return assertThrows(PluginException.class, () -> Plugins.load(List.of(places))).faults();
    }
}
