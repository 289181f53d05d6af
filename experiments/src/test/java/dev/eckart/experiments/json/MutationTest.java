package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.spec.Claims;
import dev.eckart.experiments.spec.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every token of a valid file deleted, doubled, or replaced by another: never a crash, and an error has a place. */
final class MutationTest {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.0-9eE]+|true|false|null|[{}\\[\\],:]");
    private static final List<String> OTHERS =
            List.of("", "null", "0", "-1.5", "\"x\"", "true", "{", "}", "[", "]", ",", ":", "\"");

    @ParameterizedTest
    @ValueSource(strings = {"iris-factorisation.json", "lab-3x3-masked.json", "coursework.claims.json"})
    void noMutationCrashes(String file) {
        String text = Trees.resource(file);
        Class<?> type = file.endsWith(".claims.json") ? Claims.class : Experiment.class;
        assertEquals("", Trees.bind(text, type).render());
        for (MatchResult token : TOKEN.matcher(text).results().toList()) {
            for (String mutant : mutants(text, token)) {
                Diagnostics diagnostics = Trees.bind(mutant, type);
                assertTrue(diagnostics.all().stream().allMatch(MutationTest::isInside), mutant);
                assertEquals(diagnostics.isEmpty(), diagnostics.render().isEmpty());
            }
        }
    }

    private static List<String> mutants(String text, MatchResult token) {
        String before = text.substring(0, token.start());
        String after = text.substring(token.end());
        List<String> mutants = new ArrayList<>();
        OTHERS.forEach(other -> mutants.add(before + other + after));
        mutants.add(before + token.group() + " " + token.group() + after);
        return mutants;
    }

    private static boolean isInside(Diagnostic diagnostic) {
        return diagnostic.origin() instanceof Origin.InFile place
                && place.start() >= 0
                && place.start() <= place.source().text().length()
                && place.line() >= 1
                && place.column() >= 1;
    }
}
