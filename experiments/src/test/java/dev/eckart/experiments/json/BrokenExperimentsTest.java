package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.spec.Experiment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One mistake in a valid experiment is one error, at its token, with what to write instead. */
final class BrokenExperimentsTest {

    private static final String VALID = Trees.resource("valid-experiment.json");

    @Test
    void theExperimentItselfIsValid() {
        assertEquals("", Trees.bind(VALID, Experiment.class).render());
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvFileSource(resources = "broken-experiments.txt", delimiter = '|', quoteCharacter = '`')
    void oneMistakeIsOneErrorAtItsToken(String from, String to, String message) {
        assertTrue(VALID.contains(from), "the valid experiment has " + from);
        String marked = VALID.replace(from, to == null ? "" : to);
        List<Diagnostic> errors = Trees.bind(marked.replace("‹", "").replace("›", ""), Experiment.class).all();
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.getFirst().message().startsWith(message), errors::toString);
        if (marked.contains("‹")) {
            assertTrue(Marked.of(marked).isAt(errors.getFirst().origin()), errors::toString);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "broken-parts.txt", delimiter = '|', quoteCharacter = '`')
    void aMistakeInAPartIsFound(String type, String marked, String message) throws ClassNotFoundException {
        Class<?> record = Class.forName(Experiment.class.getPackageName() + "." + type);
        Marked at = Marked.of(marked);
        List<Diagnostic> errors = Trees.bind(at.text(), record).all();
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.getFirst().message().startsWith(message), errors::toString);
        assertTrue(at.isAt(errors.getFirst().origin()), errors::toString);
    }

    @Test
    void threeMistakesAreThreeErrorsInTheOrderOfTheirPlaces() {
        String broken = VALID.replace("\"every\": 10", "\"every\": 0")
                .replace("\"rank\": 2,", "\"rnak\": 2,")
                .replace("\"variant\": \"uci\"", "\"variant\": \"ucl\"");
        assertEquals(
                List.of("found \"ucl\", expected \"uci\" or \"fisher\"; did you mean \"uci\"?",
                        "unknown key \"rnak\"; did you mean \"rank\"?",
                        "found 0, expected a whole number, at least 1"),
                Trees.bind(broken, Experiment.class).all().stream().map(Diagnostic::message).toList());
    }

    @Test
    void aBrokenPartHidesNoErrorOfItsNeighboursOrOfItsParts() {
        String broken = VALID.replace("\"type\": \"gradient\"", "\"type\": \"gradeint\"")
                .replace("\"epochs\": 1000", "\"epochs\": 0")
                .replace("\"low\": 0", "\"low\": null");
        assertEquals(3, Trees.bind(broken, Experiment.class).all().size());
    }

    @Test
    void modelsThatAreAlikeShareTheirMistakes() {
        String broken = VALID.replace("\"low\": 0", "\"low\": \"zero\"");
        assertEquals(1, Trees.bind(broken, Experiment.class).all().size());
    }
}
