package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.spec.Experiment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Mistakes that leave a text no JSON: each is one error where it stands, and hides no other. */
final class SyntaxMistakesTest {

    private static final String VALID = Trees.resource("valid-experiment.json");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "syntax-mistakes.txt", delimiter = '|', quoteCharacter = '`')
    void oneMistakeIsOneErrorAtItsPlace(String line, String message) {
        Marked at = Marked.of(line.replace('¶', '\n'));
        List<Diagnostic> errors = Trees.errors(at.text());
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.getFirst().message().startsWith(message), errors::toString);
        assertTrue(at.isAt(errors.getFirst().origin()), errors::toString);
    }

    @Test
    void aWordThatIsNoValueAMisspeltKeyAndATrailingCommaAreThreeErrors() {
        assertErrors(VALID.replace("\"epochs\": 1000", "\"epochs\": NaN")
                        .replace(
                                "{ \"type\": \"truncated-svd\", \"rank\": 2 }",
                                "{ \"type\": \"truncated-svd\", \"rnak\": 2, }"),
                "17:35 NaN is no JSON number, expected a finite number",
                "22:39 unknown key \"rnak\"; did you mean \"rank\"?",
                "22:48 a comma too many before }");
    }

    @Test
    void aCommentALostBracketAndAValueOutOfRangeAreThreeErrors() {
        assertErrors(VALID.replace("\"title\": \"Iris\",", "\"title\": \"Iris\", // a comment")
                        .replace("\"keep\": \"last\"\n      }\n", "\"keep\": \"last\"\n")
                        .replace("\"every\": 10", "\"every\": 0"),
                "3:20 JSON has no comments",
                "18:5 a } is missing for the object that starts at test.json:12:14",
                "25:41 found 0, expected a whole number, at least 1");
    }

    @Test
    void aLostQuoteAMissingColonAndAnUnknownModelAreThreeErrors() {
        assertErrors(VALID.replace("\"variant\": \"uci\" }", "\"variant: \"uci\" }")
                        .replace("\"init\": 8", "\"init\" 8")
                        .replace("\"like\": \"gd2000\"", "\"like\": \"gd200\""),
                "4:30 the text that starts here has no closing \"",
                "8:20 a colon is missing after the key",
                "21:25 no model \"gd200\"; did you mean \"gd2000\"?");
    }

    @Test
    void aTruncatedFileHidesNoErrorBeforeItsEndAndRaisesNone() {
        assertErrors(VALID.substring(0, VALID.indexOf("\"batch\"")).replace("\"ddof\": 1", "\"ddof\": 2").stripTrailing(),
                "6:59 found 2, expected a whole number, at least 0 and at most 1",
                "16:75 the file ends within the object that starts at test.json:12:14, expected }}}}");
    }

    private static void assertErrors(String text, String... expected) {
        List<String> errors = Trees.bind(text, Experiment.class).all().stream()
                .map(error -> error.origin().toString().replace("test.json:", "") + " " + error.message())
                .toList();
        assertEquals(List.of(expected), errors.stream().map(error -> error.lines().findFirst().orElse("")).toList());
    }
}
