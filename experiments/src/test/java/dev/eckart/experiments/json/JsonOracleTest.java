package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this reader takes without an error, and what it makes of it, is what Jackson's strict mode does. */
final class JsonOracleTest {

    private static final List<String> PIECES = List.of(
            "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "\"", "1", "-0.5e+3", "01", "true", "null", "nul", "NaN",
            " ", "\n", "\t", "'", "/* */", "//", "#", "\\", "\"\\u00e9\"", "\"\\x\"", "\u00a0", "é", ";", "\ud83d\ude00");

    @ParameterizedTest
    @ValueSource(strings = {
        "{}", "[]", "0", "-0", "1.0", "1e5", "1E+5", "1e-05", "\"\"", "true", "false", "null", " [ ] ", "[[],{}]",
        "{\"\":0}", "[\"\\u0000\"]", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "[\"\u007f\u2028\"]", "[\"\ud83d\ude00\"]",
        "[\"\\ud83d\\ude00\"]", "\r\n[1]\t", "[12345678901234567890.5e100]", "{\"a\":{\"b\":[1,{\"c\":null}]}}",
        "", " ", "[", "{", "]", "[1,]", "{\"a\":1,}", "[,1]", "[1 2]", "{\"a\" 1}", "{\"a\":}", "{1:1}", "{a:1}", "['a']",
        "[01]", "[-]", "[-01]", "[+1]", "[.5]", "[5.]", "[1.e5]", "[1e]", "[1e+]", "[0x1]", "[1_0]", "[- 1]", "[Infinity]",
        "[NaN]", "[-NaN]", "[True]", "[nul]", "[truefalse]", "[\"a]", "[\"\\x\"]", "[\"\\u12\"]", "[\"\\u123G\"]",
        "[\"\\uD8\"]", "[\"\n\"]", "[\"\t\"]", "[\"\u0000\"]", "[\"a\" \"b\"]", "[1]]", "[1]x", "{}{}", "1 2", "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"a\":2}", "[1}", "{\"a\":1]", "[1]/**/", "[1]//", "#\n[1]", "\u00a0[1]", "[1,\f2]", "[\u2028]", "é", "*",
        "{\"a\",\"b\"}", "{\"a\"::1}", "[1:2]", "{{}}", "{[]:1}", "{\"a\":1,,\"b\":2}", "[\"a\",\n\"b\",\n\"c]"})
    void aTextIsReadAsJacksonReadsIt(String text) {
        assertEquals(JacksonOracle.compact(text), ours(text), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101})
    void nestingIsTakenAsDeepAsByJackson(int depth) {
        aTextIsReadAsJacksonReadsIt("[".repeat(depth) + "]".repeat(depth));
    }

    @Test
    void randomTextsAreReadAsJacksonReadsThem() {
        Random random = new Random(5);
        for (int text = 0; text < 20_000; text++) {
            StringBuilder pieces = new StringBuilder();
            random.ints(random.nextInt(12), 0, PIECES.size()).forEach(piece -> pieces.append(PIECES.get(piece)));
            aTextIsReadAsJacksonReadsIt(pieces.toString());
        }
    }

    @Test
    void randomChangesOfAnExperimentAreReadAsJacksonReadsThem() {
        Random random = new Random(6);
        String valid = Trees.resource("lab-3x3-masked.json");
        for (int text = 0; text < 500; text++) {
            StringBuilder changed = new StringBuilder(valid);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int from = random.nextInt(changed.length());
                int to = Math.min(changed.length(), from + random.nextInt(3));
                changed.replace(from, to, random.nextBoolean() ? "" : PIECES.get(random.nextInt(PIECES.size())));
            }
            aTextIsReadAsJacksonReadsIt(changed.toString());
        }
    }

    private static Optional<String> ours(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Json> json = JsonReader.read("test.json", text, diagnostics);
        assertEquals(diagnostics.isEmpty(), diagnostics.all().isEmpty());
        return diagnostics.isEmpty() ? json.map(Json::compact) : Optional.empty();
    }
}
