package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.JsonReader;
import dev.eckart.experiments.json.ModelInheritance;
import dev.eckart.experiments.spec.Experiment;
import dev.eckart.experiments.wiring.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the schema refuses, the reader refuses, so that an editor marks nothing that would run. The reader knows more:
 * <ul>
 *   <li>names that point elsewhere in the file: models that are alike, metrics, comparisons, outputs, swept paths
 *   <li>settings that must agree with each other or with the data
 *   <li>of a model that is like another: which of the models' keys it is that may stand there, and that none is missing
 *   <li>of a file that extends another: what that says ({@link SchemaChangesTest})
 *   <li>whole numbers beyond what a double or an int can hold, keys that stand twice
 * </ul>
 */
class SchemaAgreementTest {

    private static final Binder BINDER = new Binder(Wiring.workbench(List.of()).catalogue());
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(\\s*:)?|-?[0-9][0-9.eE+-]*|true|false");
    private static final List<String> INSTEAD =
            List.of("\"xyz\"", "-1", "0.5", "3", "true", "null", "[]", "{}", "[3]", "\"all\"");
    /** Of what the reader refuses in mutants, the least share that the schema must see; 0.96 to 1 were measured. */
    private static final double LEAST_SEEN = 0.95;

    static Stream<Path> experiments() throws IOException {
        return Stream.concat(Shipped.experiments().stream(), Fixtures.experiments().stream());
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void whatTheSchemaRefusesTheReaderRefuses(Path file) throws IOException {
        List<String> stricter = new ArrayList<>();
        int refused = 0;
        int seen = 0;
        for (String mutant : mutants(Files.readString(file))) {
            boolean read = isRead(mutant);
            boolean valid = Schemas.faults(Schemas.EXPERIMENT, mutant).isEmpty();
            if (read && !valid) {
                stricter.add(mutant);
            }
            refused += read ? 0 : 1;
            seen += !read && !valid ? 1 : 0;
        }
        assertEquals(List.of(), stricter);
        assertTrue(seen > LEAST_SEEN * refused, seen + " of " + refused);
    }

    /** Whether the reader finds nothing wrong with the file alone. */
    static boolean isRead(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return JsonReader.read("mutant.json", text, diagnostics)
                .map(tree -> ModelInheritance.expand(tree, diagnostics))
                .flatMap(tree -> BINDER.bind(tree, Experiment.class, diagnostics))
                .isPresent() && diagnostics.isEmpty();
    }

    /** The text with one token changed, for each token: a key by another name, a value by values of other types. */
    private static List<String> mutants(String text) {
        List<String> mutants = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            boolean key = token.group(1) != null;
            List<String> instead = key ? List.of("\"xyz\":", "\"epochs\":") : INSTEAD;
            instead.forEach(other -> mutants.add(
                    text.substring(0, token.start()) + other + text.substring(token.end())));
        }
        return mutants;
    }
}
