package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Path;
import dev.eckart.components.Problem;
import dev.eckart.components.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DiagnosticsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void anErrorShowsItsLineAndUnderlinesItsToken() {
        String text = "{\n  \"a\": 1,\n  \"reducton\": \"sum\"\n}";
        Json json = JsonReader.read("iris.json", text, diagnostics).orElseThrow();
        diagnostics.add(((Json.Obj) json).key("reducton").orElseThrow(), "unknown key", "keys: type, reduction");
        diagnostics.add(json.child("a").orElseThrow().origin(), "found 1");
        assertEquals("""
                iris.json:2:8  error  found 1
                    2 |   "a": 1,
                      |        ^
                iris.json:3:3  error  unknown key
                    3 |   "reducton": "sum"
                      |   ^^^^^^^^^^
                       keys: type, reduction
                2 errors. Nothing was run.
                """, diagnostics.render());
    }

    @Test
    void anOverrideStandsInPlaceOfThePlaceAndComesLast() {
        diagnostics.add(new Origin.Option("--set models.gd.rnak=2"), "unknown key", "keys: type, rank, fit");
        diagnostics.add(Trees.tree("1").origin(), "found 1");
        assertEquals("""
                test.json:1:1  error  found 1
                    1 | 1
                      | ^
                error  --set models.gd.rnak=2: unknown key
                       keys: type, rank, fit
                2 errors. Nothing was run.
                """, diagnostics.render());
    }

    @Test
    void nothingFoundIsNothingSaid() {
        assertTrue(diagnostics.isEmpty());
        assertEquals("", diagnostics.render());
    }

    @Test
    void theSameErrorAtTheSamePlaceCountsOnce() {
        Origin origin = Trees.tree("1").origin();
        diagnostics.add(origin, "found 1");
        diagnostics.add(origin, "found 1");
        assertEquals(1, diagnostics.all().size());
        assertTrue(diagnostics.render().endsWith("\n1 error. Nothing was run.\n"));
    }

    @Test
    void aLongLineIsCutAroundTheToken() {
        Json json = Trees.tree("[" + "1, ".repeat(1000) + "true" + ", 2".repeat(1000) + "]");
        diagnostics.add(json.child("1000").orElseThrow().origin(), "found true");
        List<String> lines = diagnostics.render().lines().toList();
        assertEquals("test.json:1:3002  error  found true", lines.getFirst());
        assertTrue(lines.get(1).length() <= 130, lines.get(1));
        assertTrue(lines.get(1).startsWith("    1 | …") && lines.get(1).endsWith("…"), lines.get(1));
        assertEquals("true", lines.get(1).substring(lines.get(2).indexOf('^'), lines.get(2).lastIndexOf('^') + 1));
    }

    @Test
    void tabsAndInvisibleCharactersDoNotMoveTheCaret() {
        Json json = Trees.tree("{\t\"a\u202e\": \t[tru_]}".replace("tru_", "true"));
        diagnostics.add(json.at(Path.of("a\u202e.0")).orElseThrow().origin(), "found true");
        assertEquals("""
                test.json:1:11  error  found true
                    1 | { "a\ufffd":  [true]}
                      |           ^^^^
                """, diagnostics.all().getFirst().toString());
    }

    @Test
    void aCharacterOfTwoCharsIsOneColumn() {
        Json json = Trees.tree("[\"😀\", 5]");
        diagnostics.add(json.child("1").orElseThrow().origin(), "found 5");
        assertEquals("""
                test.json:1:7  error  found 5
                    1 | ["😀", 5]
                      |       ^
                """, diagnostics.all().getFirst().toString());
    }

    @Test
    void aProblemStandsAtItsValueOrAtTheDeepestValueOnItsPath() {
        Json json = Trees.tree("{\"models\": {\"gd\": {\"rank\": 5}}}");
        diagnostics.add(json, new Problem(Path.of("models.gd.rank"), "rank 5 exceeds 4"));
        Problems problems = new Problems();
        problems.at("models").at("gd").at("fit").at("epochs").add("too many");
        problems.at("models").at("gd").add("fits nothing");
        diagnostics.addAll(json, problems);
        assertEquals(
                List.of("test.json:1:19 fit.epochs: too many", "test.json:1:19 fits nothing",
                        "test.json:1:28 rank 5 exceeds 4"),
                diagnostics.all().stream().map(error -> error.origin() + " " + error.message()).toList());
    }

    @Test
    void aProblemOfANameStandsAtTheNameIfThereIsOne() {
        Json json = Trees.tree("{\"columns\": {\"hight\": \"ignored\"}}");
        Problems problems = new Problems();
        problems.at("columns").atName("hight").add("no column");
        problems.at("columns").atName("width").add("no column");
        diagnostics.addAll(json, problems);
        assertEquals(
                List.of("test.json:1:13 width: no column", "test.json:1:14 no column"),
                diagnostics.all().stream().map(error -> error.origin() + " " + error.message()).toList());
    }

    @Test
    void aValueThatStandsForAListOfOneIsItsOwnElement() {
        diagnostics.add(Trees.tree("{\"of\": \"eror\"}"), new Problem(Path.of("of.0"), "unknown"));
        assertEquals("test.json:1:8 unknown",
                diagnostics.all().getFirst().origin() + " " + diagnostics.all().getFirst().message());
    }

    @Test
    void thousandsOfErrorsAreCountedButNotAllShown() {
        Json json = Trees.tree("[" + "1, ".repeat(999) + "1]");
        ((Json.Array) json).elements().forEach(element -> diagnostics.add(element.origin(), "found 1"));
        assertTrue(diagnostics.render().endsWith("\n… and 900 more\n1000 errors. Nothing was run.\n"));
        assertEquals(1000, diagnostics.all().size());
    }
}
