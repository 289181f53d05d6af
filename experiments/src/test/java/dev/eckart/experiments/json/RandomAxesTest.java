package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RandomAxesTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private List<String> drawn(String path, String axis) {
        Json json = RandomAxes.drawn(Trees.tree("{\"" + path + "\": " + axis + "}"), diagnostics);
        assertEquals(List.of(), diagnostics.all());
        return ((Json.Array) json.child(path).orElseThrow()).elements().stream().map(Json::compact).toList();
    }

    @Test
    void theSeedAndThePathNameTheStream() {
        String axis = "{\"uniform\": [0, 1], \"count\": 5, \"seed\": %d}";
        assertEquals(drawn("a", axis.formatted(1)), drawn("a", axis.formatted(1)));
        assertNotEquals(drawn("a", axis.formatted(1)), drawn("a", axis.formatted(2)));
        assertNotEquals(drawn("a", axis.formatted(1)), drawn("b", axis.formatted(1)));
    }

    @Test
    void moreValuesBeginAsFewerDo() {
        String axis = "{\"logUniform\": [1e-4, 1], \"count\": %d, \"seed\": 0}";
        assertEquals(drawn("a", axis.formatted(3)), drawn("a", axis.formatted(9)).subList(0, 3));
    }

    /** Of 4,000 values, a share p of them lies in a part that has the share p, within 4 sqrt(p (1 - p) / 4000). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"uniform": [2, 6], "count": 4000, "seed": 0}       | 2    | 6  | 3     | 0.25
            {"logUniform": [1e-4, 1], "count": 4000, "seed": 0} | 1e-4 | 1  | 1e-3  | 0.25
            {"logUniform": [0.5, 8], "count": 4000, "seed": 3}  | 0.5  | 8  | 2     | 0.5
            """)
    void numbersFollowTheirDistribution(String axis, double low, double high, double below, double share) {
        List<Double> values = drawn("a", axis).stream().map(Double::valueOf).toList();
        assertTrue(values.stream().allMatch(value -> value >= low && value <= high), values::toString);
        double found = values.stream().filter(value -> value < below).count() / 4000.0;
        assertEquals(share, found, 4 * Math.sqrt(share * (1 - share) / 4000));
    }

    @Test
    void realsHaveSixDigits() {
        drawn("a", "{\"uniform\": [0, 1000], \"count\": 100, \"seed\": 0}").forEach(text ->
                assertTrue(text.replaceAll("^0?\\.0*|\\.", "").length() <= 6, text));
    }

    /** Log-uniform on 1, 2, 3: 2 has the share log(3/2) / log(4) = 0.292, so that all three come soon. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"uniform": [1, 3], "whole": true, "count": 3, "seed": 0}
            {"logUniform": [1, 3], "whole": true, "count": 3, "seed": 0}
            {"choice": [1, 2, 3], "count": 3, "seed": 0}
            """)
    void noValueOfAnAxisIsDrawnTwice(String axis) {
        assertEquals(List.of("1", "2", "3"), drawn("a", axis).stream().sorted().toList());
    }

    @Test
    void choicesMayBeAnyJsonAndKeepTheirOrigins() {
        Json json = RandomAxes.drawn(
                Trees.tree("{\"a\": {\"choice\": [[], {\"b\": 1}], \"count\": 2, \"seed\": 0}}"), diagnostics);
        List<Json> values = ((Json.Array) json.child("a").orElseThrow()).elements();
        assertEquals(List.of("[]", "{\"b\":1}"), values.stream().map(Json::compact).sorted().toList());
        assertEquals(2, new HashSet<>(values.stream().map(Json::origin).toList()).size());
    }

    @Test
    void withinAZipWhatComesTogetherTwiceIsLeftOut() {
        Json json = RandomAxes.drawn(Trees.tree("""
                {"zip": {"a": {"choice": [1, 2], "count": 50, "seed": 0},
                         "b": {"choice": [1, 2], "count": 50, "seed": 0}}}
                """), diagnostics);
        assertEquals(List.of(), diagnostics.all());
        Json zip = json.child("zip").orElseThrow();
        List<Json> a = ((Json.Array) zip.child("a").orElseThrow()).elements();
        List<Json> b = ((Json.Array) zip.child("b").orElseThrow()).elements();
        assertEquals(4, a.size());
        assertEquals(4, b.size());
    }

    @Test
    void listsStayAsTheyAre() {
        String text = "{\"a\":[1,2],\"zip\":[{\"b\":[1],\"c\":[2]}],\"d\":5}";
        assertEquals(text, RandomAxes.drawn(Trees.tree(text), diagnostics).compact());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"uniform": [0, 1], ‹"cuont"›: 5, "count": 5, "seed": 0} | \
            unknown key "cuont" of a random axis; did you mean "count"?
            ‹{›"uniform": [0, 1], "seed": 0} | \
            "count" is required: a whole number, at least 1 and at most 1000000 (how many values are drawn)
            ‹{›"uniform": [0, 1], "count": 3} | \
            "seed" is required: a whole number, at least 0 (what they are drawn by)
            {"uniform": [0, 1], "count": ‹0›, "seed": 0} | \
            found 0, expected a whole number, at least 1 and at most 1000000
            {"uniform": [0, 1], "count": ‹2.5›, "seed": 0} | \
            found 2.5, expected a whole number, at least 1 and at most 1000000
            {"uniform": [0, 1], "count": 2, "seed": ‹-1›}       | found -1, expected a whole number, at least 0
            {"uniform": ‹[›0], "count": 2, "seed": 1} | \
            found a list, expected a list of two numbers: the lowest and the highest
            {"uniform": [0, ‹0›], "count": 2, "seed": 1}        | found 0, expected a number greater than 0
            {"uniform": [0, ‹"1"›], "count": 2, "seed": 1}      | found text "1", expected a number
            {"uniform": [-1e308, ‹1e308›], "count": 2, "seed": 1} | \
            found 1e308, expected a number so that the two differ by a finite one
            {"uniform": [‹0.5›, 3], "whole": true, "count": 2, "seed": 1} | \
            found 0.5, expected a whole number, at least -1000000000 and at most 1000000000
            {"uniform": [0, 3], "whole": ‹1›, "count": 2, "seed": 1} | found 1, expected true or false
            {"logUniform": [‹0›, 1], "count": 2, "seed": 1} | \
            found 0, expected a number greater than 0, as its logarithm is taken
            {"choice": ‹[›], "count": 2, "seed": 1}             | found a list, expected a list of at least one value
            {"choice": [1, 2], "count": ‹3›, "seed": 1} | \
            found 3, expected at most 2: no value is drawn twice, and there are no more
            {"choice": [1], ‹"uniform"›: [0, 1], "count": 1, "seed": 1} | \
            "choice" stands here too; an axis is drawn from one of them
            {"choice": [1], ‹"whole"›: true, "count": 1, "seed": 1} | \
            means nothing beside "choice", whose values are drawn as they stand
            ‹{›"count": 3, "seed": 0} | \
            expected a list of values, or a random axis with "uniform", "logUniform" or "choice"
            """)
    void whatIsWrongIsToldAtItsToken(String axis, String message) {
        Marked marked = Marked.of("{\"a\": " + axis + "}");
        RandomAxes.drawn(Trees.tree(marked.text()), diagnostics);
        assertEquals(List.of(message), diagnostics.all().stream().map(Diagnostic::message).toList());
        assertTrue(marked.isAt(diagnostics.all().getFirst().origin()), diagnostics.render());
    }
}
