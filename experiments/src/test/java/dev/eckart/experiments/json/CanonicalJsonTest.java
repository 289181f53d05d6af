package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.components.Range;
import dev.eckart.experiments.spec.Claims;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.spec.Seeds;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CanonicalJsonTest {

    private static <T> T bound(Json tree, Class<T> type) {
        Diagnostics diagnostics = new Diagnostics();
        Json expanded = ModelInheritance.expand(tree, diagnostics);
        Optional<T> value = new Binder(Toys.CATALOGUE).bind(expanded, type, diagnostics);
        return value.orElseThrow(() -> new AssertionError(diagnostics.render()));
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "-0.0, -0", "0.1, 0.1", "0.01, 0.01", "1000000, 1000000", "1e15, 1e15",
        "123456789012345.6, 123456789012345.6",
        "1e-6, 0.000001", "1e-7, 1e-7", "-2.5e-9, -2.5e-9", "1.7976931348623157E308, 1.7976931348623157e308",
        "4.9E-324, 4.9e-324", "9007199254740993, 9.007199254740992e15", "1e23, 1e23",
        "0.30000000000000004, 0.30000000000000004"})
    void doublesAreAsShortAsTheyCanBe(double value, String expected) {
        assertEquals(expected, CanonicalJson.write(value));
    }

    @Test
    void everyDoubleComesBack() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 100_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                Json.Numeral written = (Json.Numeral) CanonicalJson.tree(value);
                Diagnostics diagnostics = new Diagnostics();
                Optional<Double> back = Numbers.real(written, Range.FINITE, diagnostics);
                assertEquals(Optional.of(value), back, written.literal());
            }
        }
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(new Object()));
    }

    @Test
    void textsAreEscapedWhereTheyMustBe() {
        assertEquals("\"a\\\"b\\\\c\\n\\u0001é😀\"", CanonicalJson.write("a\"b\\c\n\u0001é😀"));
    }

    @Test
    void aComponentStartsWithItsTypeAndSaysItsDefaults() {
        assertEquals("{\"type\":\"adam\",\"learningRate\":0.001,\"beta1\":0.9,\"beta2\":0.999}",
                CanonicalJson.write(bound(Trees.tree("{\"beta1\": 9e-1, \"learningRate\": 1e-3, \"type\": \"adam\"}"),
                        Toys.Optimiser.class)));
    }

    @Test
    void absentOptionalKeysAreLeftOut() {
        assertEquals("{\"type\":\"scatter-pair\",\"of\":\"image\",\"seed\":0}",
                CanonicalJson.write(new Toys.ScatterPair("image", 0, Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({"iris-factorisation.json", "lab-3x3-masked.json"})
    void anExperimentComesBack(String file) {
        assertComesBack(bound(Trees.tree(Trees.resource(file)), Experiment.class));
    }

    @Test
    void claimsComeBack() {
        assertComesBack(bound(Trees.tree(Trees.resource("coursework.claims.json")), Claims.class));
    }

    private static void assertComesBack(Record value) {
        String compact = CanonicalJson.write(value);
        String pretty = CanonicalJson.pretty(value);
        assertEquals(value, bound(Trees.tree(compact), value.getClass()));
        assertEquals(value, bound(Trees.tree(pretty), value.getClass()));
        assertEquals(compact, CanonicalJson.write(bound(Trees.tree(pretty), value.getClass())));
    }

    @Test
    void theSameSettingsHaveTheSameTextHoweverTheyWereWritten() {
        String one = "{\"init\": 3, \"split\": [0]}";
        String other = "{ \"init\": [0, 1, 2], \"split\": 1 }";
        assertEquals(CanonicalJson.write(bound(Trees.tree(one), Seeds.class)),
                CanonicalJson.write(bound(Trees.tree(other), Seeds.class)));
    }

    @Test
    void prettyTextBreaksWhatDoesNotFitIntoALine() {
        String pretty = CanonicalJson.pretty(Trees.tree(Trees.resource("iris-factorisation.json")));
        assertTrue(pretty.lines().allMatch(line -> line.length() <= 101), pretty);
        assertTrue(pretty.startsWith("""
                {
                  "schema": 1,
                  "title": "Iris: gradient descent beside truncated SVD and PCA (C1-C6, C11)",
                  "data": { "type": "iris", "variant": "uci" },
                  "steps": [{ "type": "centre", "fitOn": "all" }],
                """), pretty);
        assertEquals("[]\n", CanonicalJson.pretty(List.of()));
    }
}
