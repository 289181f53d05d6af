package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.spec.Axes;
import dev.eckart.experiments.spec.Reported;
import dev.eckart.experiments.spec.Seeds;
import dev.eckart.models.Model;
import dev.eckart.models.factorisation.PrincipalComponents;
import dev.eckart.models.factorisation.TruncatedSvd;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.initialiser.Zeros;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BinderTest {

    private static final String EVERYTHING = """
            { "whole": 1e3, "big": 9223372036854775807, "real": 2, "yes": true, "text": "t", "colour": "bright-red",
              "numbers": [1, 2.0], "rows": [[1, 2], []], "colours": "blue", "printed": { "any name": ["x"] },
              "toys": { "a-1": { "type": "ordered", "low": 1, "high": 2 } }, "part": { "size": 5 } }
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    private <T> T bound(String text, Class<T> type) {
        Optional<T> value = new Binder(Toys.CATALOGUE).bind(Trees.tree(text), type, diagnostics);
        return value.orElseThrow(() -> new AssertionError(diagnostics.render()));
    }

    private List<String> messages(String text, Class<?> type) {
        return Trees.bind(text, type).all().stream().map(Diagnostic::message).toList();
    }

    @Test
    void everyTypeIsRead() {
        Toys.Everything all = bound(EVERYTHING, Toys.Everything.class);
        assertEquals(1000, all.whole());
        assertEquals(Long.MAX_VALUE, all.big());
        assertEquals(2.0, all.real());
        assertEquals(Toys.Colour.BRIGHT_RED, all.colour());
        assertEquals(List.of(1, 2), all.numbers());
        assertEquals(List.of(List.of(1.0, 2.0), List.of()), all.rows());
        assertEquals(List.of(Toys.Colour.BLUE), all.colours());
        assertEquals(Map.of("any name", List.of("x")), all.printed());
        assertEquals(Map.of("a-1", new Toys.Ordered(1, 2)), all.toys());
        assertEquals(new Toys.Part(5, "none"), all.part());
    }

    @Test
    void aComponentsNameAloneIsTheComponentWithoutKeys() {
        assertEquals(new TruncatedSvd(2), bound("{ \"type\": \"truncated-svd\", \"rank\": 2 }", Model.class));
        assertEquals(new Zeros(), bound("\"zeros\"", Initialiser.class));
        assertEquals(bound("{ \"type\": \"zeros\" }", Initialiser.class), bound("\"zeros\"", Initialiser.class));
    }

    @Test
    void absentKeysTakeTheirDefaultsOrNothing() {
        Toys.Everything all = bound(EVERYTHING, Toys.Everything.class);
        assertEquals(Optional.empty(), all.toy());
        assertEquals(Optional.empty(), all.maybeText());
        assertEquals(OptionalInt.empty(), all.maybeInt());
        assertEquals(OptionalLong.empty(), all.maybeLong());
        assertEquals(OptionalDouble.empty(), all.maybeDouble());
        assertEquals(List.of(new Toys.Part(3, "none")), all.parts());
    }

    @Test
    void optionalKeysAreReadAndChecked() {
        String given = EVERYTHING.replace("\"part\"",
                "\"toy\": {\"type\": \"ordered\", \"low\": 0, \"high\": 0}, \"maybeText\": \"m\", \"maybeInt\": 9,"
                        + " \"maybeLong\": 10, \"maybeDouble\": 0.5, \"part\"");
        Toys.Everything all = bound(given, Toys.Everything.class);
        assertEquals(Optional.of(new Toys.Ordered(0, 0)), all.toy());
        assertEquals(OptionalInt.of(9), all.maybeInt());
        assertEquals(OptionalLong.of(10), all.maybeLong());
        assertEquals(OptionalDouble.of(0.5), all.maybeDouble());
        assertEquals(
                List.of("found 10, expected a whole number, at most 9",
                        "found text \"x\", expected a whole number",
                        "found null, expected a number; leave the key out instead"),
                messages(given.replace("\"maybeInt\": 9", "\"maybeInt\": 10").replace("Long\": 10", "Long\": \"x\"")
                        .replace("0.5", "null"), Toys.Everything.class));
    }

    @Test
    void listsAndMapsCannotBeChanged() {
        Toys.Everything all = bound(EVERYTHING, Toys.Everything.class);
        assertThrows(UnsupportedOperationException.class, () -> all.numbers().add(3));
        assertThrows(UnsupportedOperationException.class, () -> all.toys().clear());
    }

    @Test
    void everyElementIsChecked() {
        assertEquals(
                List.of("found 0, expected a whole number, at least 1", "found text \"x\", expected a number",
                        "found \"green\", expected \"bright-red\" or \"blue\""),
                messages(EVERYTHING.replace("[1, 2.0]", "[1, 0]").replace("[[1, 2], []]", "[[1], [\"x\"]]")
                        .replace("\"blue\"", "[\"blue\", \"green\"]"), Toys.Everything.class));
    }

    @Test
    void aKindIsReadAsItsComponents() {
        assertEquals(new PrincipalComponents(2), bound("{\"type\": \"pca\", \"rank\": 2}", Model.class));
        assertEquals(new TruncatedSvd(3), bound("{\"type\": \"truncated-svd\", \"rank\": 3}", TruncatedSvd.class));
        assertEquals(List.of("unknown model \"pca\"; there is one, but not for this place"),
                messages("{\"type\": \"pca\", \"rank\": 2}", TruncatedSvd.class));
    }

    @Test
    void whatAConstructorRefusesStandsAtTheObject() {
        Diagnostics errors = Trees.bind("{\"type\": \"ordered\", \"low\": 2, \"high\": 1}", Toys.Toy.class);
        assertEquals(List.of("found low 2.0 above high 1.0"), errors.all().stream().map(Diagnostic::message).toList());
        assertEquals("test.json:1:1", errors.all().getFirst().origin().toString());
    }

    @Test
    void aBugOfAComponentIsNoErrorOfTheUser() {
        assertThrows(IllegalStateException.class, () -> bound("{\"size\": 1}", Toys.Buggy.class));
        assertThrows(IllegalStateException.class, () -> bound("{}", Toys.BadDefault.class));
        assertThrows(IllegalStateException.class, () -> bound("{\"thread\": 1}", Toys.Unreadable.class));
    }

    @Test
    void aFaultOfAComponentIsToldInOneLineWithItsJar() {
        assertEquals(
                List.of("faulty of toys.jar has a fault: java.lang.UnsupportedOperationException: a bug"),
                messages("{\"type\": \"faulty\", \"size\": 1}", Toys.Toy.class));
    }

    @Test
    void anUnknownTypeMayBeOfAnotherKindOrOfAPlugin() {
        assertEquals(
                List.of("unknown model \"iris\"; that is the name of a dataset",
                        "unknown model \"hidden-markov\"; if it is of a plugin, name its jar by --plugins",
                        "unknown model \"pcaa\"; did you mean \"pca\"?"),
                Stream.of("iris", "hidden-markov", "pcaa")
                        .flatMap(type -> messages("{\"type\": \"" + type + "\"}", Model.class).stream()
                                .filter(message -> message.startsWith("unknown")))
                        .toList());
    }

    @Test
    void ofABrokenTreeTheSoundPartsAreKept() {
        Binding read = new Binder(Toys.CATALOGUE).reading(diagnostics).bind(
                Trees.tree("{\"numbers\": [1, 0], \"part\": {\"sice\": 2}, \"maybeText\": \"m\"}"),
                Toys.Everything.class);
        assertEquals(Optional.empty(), read.value());
        assertEquals(Optional.of(1), read.at("numbers.0").orElseThrow().sound(Integer.class));
        assertEquals(Optional.empty(), read.at("numbers.1").orElseThrow().value());
        assertEquals(Optional.of(new Toys.Part(2, "none")), read.at("part").orElseThrow().sound(Toys.Part.class));
        assertEquals(Optional.empty(), read.at("part").orElseThrow().whole(Toys.Part.class));
        assertEquals(Optional.of("m"), read.at("maybeText").orElseThrow().sound(String.class));
        assertEquals(Optional.empty(), read.at("text"));
    }

    @Test
    void whatTreesShareIsReadOnce() {
        Json tree = Trees.tree("{\"size\": 2}");
        Reading reading = new Binder(Toys.CATALOGUE).reading(diagnostics);
        assertSame(reading.bind(tree, Toys.Part.class), reading.bind(tree, Toys.Part.class));
    }

    @Test
    void seedsAreACountOrStreams() {
        assertEquals(new Seeds.Together(200), bound("200", Seeds.class));
        assertEquals(new Seeds.Together(200, 50), bound("{\"count\": 50, \"first\": 200}", Seeds.class));
        Seeds.Crossed crossed = (Seeds.Crossed) bound("{\"init\": 3, \"split\": [7, 5]}", Seeds.class);
        assertEquals(List.of("init", "split"), List.copyOf(crossed.byStream().keySet()));
        assertEquals(List.of(0L, 1L, 2L), crossed.byStream().get("init"));
        assertEquals(List.of(7L, 5L), crossed.byStream().get("split"));
    }

    @Test
    void printedNumbersAreATextOrRowsOfTexts() {
        assertEquals(new Reported(List.of(List.of("0.90"))), bound("\"0.90\"", Reported.class));
        assertEquals(new Reported(List.of(List.of("1"), List.of("2"))), bound("[\"1\", \"2\"]", Reported.class));
        assertEquals(new Reported(List.of(List.of("1", "2"))), bound("[[\"1\", \"2\"]]", Reported.class));
    }

    @Test
    void axesKeepTheirValuesAsJson() {
        Axes axes = bound("{\"steps\": [[], [{ \"type\": \"centre\" }]], \"models.{a,b}.rank\": [1, 2e0]}", Axes.class);
        assertEquals(List.of("[]", "[{\"type\":\"centre\"}]"), axes.values().get("steps"));
        assertEquals(List.of("1", "2e0"), axes.values().get("models.{a,b}.rank"));
    }

    @Test
    void anErrorOfAnEarlierBindingDoesNotMakeTheSameTreeValid() {
        Json tree = Trees.tree("{\"size\": 9}");
        Binder binder = new Binder(Toys.CATALOGUE);
        assertTrue(binder.bind(tree, Toys.Part.class, diagnostics).isEmpty());
        assertTrue(binder.bind(tree, Toys.Part.class, diagnostics).isEmpty());
        assertEquals(1, diagnostics.all().size());
    }
}
