package dev.eckart.experiments.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Path;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.JsonReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepGridTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Json tree(String sweep) {
        return JsonReader.read("test.json", """
                {"seeds": 2, "steps": [], "models": {"a": {"r": 1, "e": 1}, "b": {"r": 1}},
                 "sweep": %s}
                """.formatted(sweep), diagnostics).orElseThrow();
    }

    private List<String> labels(String sweep) {
        return SweepGrid.points(tree(sweep), diagnostics).stream().map(point -> point.variant().label()).toList();
    }

    private List<String> errors() {
        return diagnostics.all().stream().map(each -> each.origin() + " " + each.message()).toList();
    }

    @Test
    void axesMultiplyTheLastMovingFastest() {
        assertEquals(List.of("a, r 1, e 3", "a, r 1, e 4", "a, r 2, e 3", "a, r 2, e 4", "b"),
                labels("{\"models.a.r\": [1, 2], \"models.a.e\": [3, 4]}"));
    }

    @Test
    void axesOfAZipMoveTogether() {
        assertEquals(List.of("a, r 1, e 3, seeds 7", "a, r 1, e 3, seeds 8", "a, r 2, e 4, seeds 7",
                        "a, r 2, e 4, seeds 8", "b, seeds 7", "b, seeds 8"),
                labels("{\"zip\": {\"models.a.r\": [1, 2], \"models.a.e\": [3, 4]}, \"seeds\": [7, 8]}"));
        assertEquals(List.of(), errors());
    }

    @Test
    void aZipMovesEachModelThatItNames() {
        assertEquals(List.of("a, r 5, e 3", "a, r 6, e 4", "b, r 5, e 3", "b, r 6, e 4"),
                labels("{\"zip\": {\"models.{a,b}.r\": [5, 6], \"models.a.e\": [3, 4]}}"));
    }

    @Test
    void coupledPathsTakeTheSameValueInAZipToo() {
        List<SweepGrid.Point> points = SweepGrid.points(
                tree("{\"zip\": {\"models.{a,b}.r\": [5, 6], \"seeds\": [3, 4]}}"), diagnostics);
        assertEquals(4, points.size());
        Json last = points.getLast().tree();
        assertEquals("6 6 4", String.join(" ",
                text(last, "models.a.r"), text(last, "models.b.r"), text(last, "seeds")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"models.other.r": [1, 2]}             | test.json:2:12 no model "other"
            {"seeds.init": [1, 2]}                 | test.json:2:12 cannot sweep seeds.init: 2 has no key "init"
            {"zip": {"seeds": [1], "steps.3.k": [1]}} | \
            test.json:2:34 cannot sweep steps.3.k: a list of 0 has no position "3"
            {"steps": [[5], []], "steps.0.k": [1]} | test.json:2:32 cannot sweep steps.0.k: 5 has no key "k"
            {"steps": [[{}], []], "steps.0.k": [1]} | \
            test.json:2:33 cannot sweep steps.0.k: a list of 0 has no position "0"
            {"steps": [[{}], 3], "steps.0.k": [1]} | test.json:2:32 cannot sweep steps.0.k: 3 has no key "0"
            """)
    void aPathThatLeadsNowhereIsToldAtItsKey(String sweep, String error) {
        SweepGrid.points(tree(sweep), diagnostics);
        assertEquals(error == null ? List.of() : List.of(error), errors());
    }

    @Test
    void aSweepThatExplodesIsRefusedBeforeItIsBuilt() {
        String list = IntStream.range(0, 1000).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
        String sweep = IntStream.range(0, 12).mapToObj(i -> "\"k" + i + "\": " + list)
                .collect(Collectors.joining(", ", "{", "}"));
        Json tree = tree(sweep);
        assertEquals(2, SweepGrid.points(tree, diagnostics).size());
        assertEquals("more than 9e18 points, with this axis; expected at most 1,000,000",
                diagnostics.all().getFirst().message());
        Json last = tree.at(new Path(List.of("sweep", "k11"))).orElseThrow();
        assertEquals(1, diagnostics.all().size());
        assertEquals(last.origin().toString().replaceAll("^.*:", ""), Integer.toString(
                Integer.parseInt(diagnostics.all().getFirst().origin().toString().replaceAll("^.*:", "")) + 7));
    }

    @Test
    void aMillionPointsAreNotTooMany() {
        String list = IntStream.range(0, 1001).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
        String sweep = "{\"models.a.r\": " + list.replace(",1000", "") + ", \"models.a.e\": " + list + "}";
        assertEquals(2, SweepGrid.points(tree(sweep), diagnostics).size());
        assertEquals(List.of("1,001,001 points, with this axis; expected at most 1,000,000"),
                diagnostics.all().stream().map(each -> each.message()).toList());
    }

    private static String text(Json tree, String path) {
        return tree.at(Path.of(path)).orElseThrow().compact();
    }
}
