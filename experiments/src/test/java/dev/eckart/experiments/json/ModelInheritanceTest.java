package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ModelInheritanceTest {

    private static final String BASE =
            "\"gd\": {\"type\": \"f\", \"rank\": 2, \"fit\": {\"type\": \"g\", \"epochs\": 10, \"a\": [1, 2]}}";

    private final Diagnostics diagnostics = new Diagnostics();

    private Json expanded(String others) {
        return ModelInheritance.expand(Trees.tree("{\"models\": {" + BASE + ", " + others + "}}"), diagnostics);
    }

    private static String text(Json root, String path) {
        return root.at(Path.of(path)).orElseThrow().compact();
    }

    private List<String> messages() {
        return diagnostics.all().stream().map(Diagnostic::message).toList();
    }

    @Test
    void dottedKeysReplaceWhatStandsThere() {
        Json json = expanded(
                "\"b\": {\"like\": \"gd\", \"rank\": 3, \"fit.epochs\": 20, \"fit.a.1\": 5, \"fit.new\": true}");
        assertEquals(List.of(), messages());
        assertEquals("{\"type\":\"f\",\"rank\":3,\"fit\":{\"type\":\"g\",\"epochs\":20,\"a\":[1,5],\"new\":true}}",
                text(json, "models.b"));
        assertEquals("{\"type\":\"f\",\"rank\":2,\"fit\":{\"type\":\"g\",\"epochs\":10,\"a\":[1,2]}}",
                text(json, "models.gd"));
    }

    @Test
    void chainsAreFollowedInAnyOrder() {
        Json json = expanded("\"d\": {\"like\": \"c\", \"rank\": 9}, \"c\": {\"like\": \"gd\", \"fit.epochs\": 30}");
        assertEquals(List.of(), messages());
        assertEquals("30", text(json, "models.d.fit.epochs"));
        assertEquals("9", text(json, "models.d.rank"));
        assertEquals("2", text(json, "models.c.rank"));
    }

    @Test
    void everyValueKeepsItsOrigin() {
        Json json = expanded("\n\"b\": {\"like\": \"gd\", \"fit.epochs\": 20}");
        assertEquals("test.json:2:35", json.at(Path.of("models.b.fit.epochs")).orElseThrow().origin().toString());
        assertEquals(json.at(Path.of("models.gd.rank")).orElseThrow().origin(),
                json.at(Path.of("models.b.rank")).orElseThrow().origin());
    }

    @Test
    void anObjectWhoseTypeChangesStandsWhereTheTypeIsWritten() {
        Json json = expanded(
                "\n\"b\": {\"like\": \"gd\", \"fit.type\": \"als\"}, \"c\": {\"like\": \"gd\", \"fit.type\": \"g\"}");
        assertEquals("test.json:2:33", json.at(Path.of("models.b.fit")).orElseThrow().origin().toString());
        assertEquals("test.json:1:51", json.at(Path.of("models.c.fit")).orElseThrow().origin().toString());
    }

    @Test
    void circlesAreOneErrorEach() {
        Json json = expanded(
                "\"a\": {\"like\": \"b\"}, \"b\": {\"like\": \"c\"}, \"c\": {\"like\": \"a\"}, "
                        + "\"d\": {\"like\": \"b\"}");
        assertEquals(List.of("models are alike in a circle: a → b → c → a"), messages());
        assertEquals(List.of("gd"), ((Json.Obj) json.child("models").orElseThrow()).members().entrySet().stream()
                .filter(each -> !(each.getValue().value() instanceof Json.Broken))
                .map(Map.Entry::getKey)
                .toList());
    }

    @Test
    void longChainsAreRefusedWithoutOverflow() {
        StringBuilder models = new StringBuilder("\"m0\": {\"like\": \"gd\"}");
        for (int i = 1; i < 20_000; i++) {
            models.insert(0, "\"m" + i + "\": {\"like\": \"m" + (i - 1) + "\"}, ");
        }
        expanded(models.toString());
        assertEquals("more than 100 models are alike in a row", messages().getFirst());
    }

    @Test
    void aKeyThatUndoesAnotherIsAnError() {
        expanded("\"b\": {\"like\": \"gd\", \"fit.epochs\": 20, \"fit\": {\"type\": \"h\"}}");
        assertEquals(List.of("\"fit\" undoes \"fit.epochs\" before it; say each thing once"), messages());
    }

    @Test
    void whatTheBaseDoesNotHaveCannotBeChanged() {
        expanded("\"b\": {\"like\": \"gd\", \"fti.epochs\": 20, \"rank.x\": 1, \"fit.a.7\": 1, \"fit..a\": 1}");
        assertEquals(
                List.of("\"fti.epochs\" has no place in \"gd\": there is no \"fti\"; did you mean \"fit\"?",
                        "\"rank.x\" has no place in \"gd\": 2 has no key \"x\"",
                        "\"fit.a.7\" has no place in \"gd\": a list of 2 has no position \"7\"",
                        "\"fit..a\" has no place in \"gd\": there is no \"\""),
                messages());
    }

    @Test
    void whatIsNoExperimentIsLeftAsItIs() {
        for (String text : List.of("5", "[]", "{}", "{\"models\":3}", "{\"models\":{\"a\":4}}")) {
            assertEquals(text, ModelInheritance.expand(Trees.tree(text), diagnostics).compact());
        }
        assertEquals(List.of(), messages());
    }
}
