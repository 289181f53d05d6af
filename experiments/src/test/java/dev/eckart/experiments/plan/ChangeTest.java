package dev.eckart.experiments.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.JointAxes;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.JsonReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a claim leaves unstated has the forms of a sweep. */
class ChangeTest {

    private static Json tree(String text) {
        return JsonReader.read("test.json", text, new Diagnostics()).orElseThrow();
    }

    private static List<JointAxes> axes(String text) {
        return JointAxes.of(tree(text));
    }

    @Test
    void alternativesMultiplyTheLastMovingFastest() {
        List<JointAxes> axes = axes("{\"m.a\": [1, 2], \"zip\": {\"m.b\": [3, 4], \"m.c\": [5, 6]}}");
        assertEquals(List.of("a 1, b 3, c 5", "a 1, b 4, c 6", "a 2, b 3, c 5", "a 2, b 4, c 6"),
                Change.combinations(axes).stream().map(Change::description).toList());
        assertEquals(4, Change.count(axes));
    }

    @Test
    void coupledPathsAreChangedTogether() {
        Change change = Change.combinations(axes("{\"m.{a,b}.r\": [7]}")).getFirst();
        assertEquals("{\"m\":{\"a\":{\"r\":7},\"b\":{\"r\":7}}}",
                change.applied(tree("{\"m\": {\"a\": {\"r\": 1}, \"b\": {\"r\": 2}}}")).compact());
    }

    @Test
    void alternativesMayBeDrawn() {
        List<Change> drawn = Change.combinations(
                axes("{\"m.a\": {\"uniform\": [1, 9], \"whole\": true, \"count\": 3, \"seed\": 0}}"));
        assertEquals(3, drawn.stream().distinct().count());
        drawn.forEach(change -> assertTrue(change.description().matches("a [1-9]"), change.description()));
    }

    @Test
    void nothingUnstatedIsNoAlternative() {
        assertEquals(List.of(), Change.combinations(axes("{}")));
        assertEquals(0, Change.count(axes("{}")));
    }
}
