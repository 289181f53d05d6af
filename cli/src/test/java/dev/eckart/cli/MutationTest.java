package dev.eckart.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.Changes;
import dev.eckart.experiments.Workbench;
import dev.eckart.experiments.json.Diagnostic;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Origin;
import dev.eckart.experiments.wiring.Wiring;
import dev.eckart.reports.claims.ClaimsAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every change of a single token of a shipped experiment or of shipped claims is told on the line of that token, or
 * leaves a valid file that says what its text says: the same as before, or another value where the token was one.
 *
 * <p>A build tries one of fifty, or of claims, which need several experiments each, one of two hundred;
 * {@code -Deckart.mutations=all} all, which takes minutes.
 */
class MutationTest {

    /** What becomes of a mutant. */
    private enum Outcome {
        /** Valid, and nothing but the title has changed. */
        SAME(true),
        /** Valid: a value, or a name that the author may choose, has become another one. */
        ANOTHER_VALUE(true),
        /** An error on the line of the token. */
        TOLD(true),
        /** An error where a name is used that is defined on that line, or the other way round. */
        TOLD_AT_NAME(true),
        /** Errors, but none on the line of the token. */
        TOLD_ELSEWHERE(false),
        /** Valid, though a key or the structure has changed, and with it the meaning. */
        SILENT(false),
        /** An exception. */
        CRASHED(false);

        private final boolean fine;

        Outcome(boolean fine) {
            this.fine = fine;
        }
    }

    private static final int ONE_OF = 50;
    private static final int ONE_OF_CLAIMS = 200;

    /** How many mutants of claims may be told elsewhere: of two claims of one id, the second is to blame. */
    private static final int CLAIMS_OF_ONE_ID = 7;

    private final Workbench workbench = Wiring.workbench(List.of());
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<String> bad = new ArrayList<>();
    private int number;

    @TempDir
    private Path folder;

    @Test
    void aChangedTokenIsToldOnItsLineOrIsAValue() throws IOException {
        for (Path experiment : Shipped.experiments()) {
            mutate(experiment, ONE_OF);
        }
        assertFine("experiments", 0);
    }

    @Test
    void theSameIsTrueOfClaims() throws IOException {
        for (Path experiment : Shipped.experiments()) {
            Files.copy(experiment, folder.resolve(experiment.getFileName()), REPLACE_EXISTING);
        }
        for (Path claims : Shipped.claims()) {
            mutate(claims, ONE_OF_CLAIMS);
        }
        assertFine("claims", CLAIMS_OF_ONE_ID);
    }

    private void mutate(Path file, int oneOf) throws IOException {
        String text = Files.readString(file);
        String name = file.getFileName().toString();
        Meaning meaning = meaning(name, text, new Diagnostics()).orElseThrow();
        for (Mutant mutant : Mutants.of(name, text)) {
            if (Mutants.ALL || number++ % oneOf == 0) {
                judge(mutant, meaning);
            }
        }
    }

    private void assertFine(String files, int mostElsewhere) {
        System.out.println("mutations of " + files + ": " + counts);
        if (Mutants.ALL) {
            bad.forEach(System.out::println);
        }
        assertEquals(0, count(Outcome.CRASHED) + count(Outcome.SILENT), () -> String.join("\n", bad));
        assertTrue(count(Outcome.TOLD_ELSEWHERE) <= mostElsewhere, () -> String.join("\n", bad));
    }

    private int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    private void judge(Mutant mutant, Meaning meaning) {
        Diagnostics diagnostics = new Diagnostics();
        Outcome outcome;
        try {
            outcome = meaning(mutant.file(), mutant.text(), diagnostics)
                    .map(after -> accepted(mutant, meaning, after))
                    .orElseGet(() -> refused(mutant, diagnostics.all()));
        } catch (IOException | RuntimeException e) {
            outcome = Outcome.CRASHED;
            diagnostics.add(new Origin.BuiltIn("mutation"), String.valueOf(e));
        }
        counts.merge(outcome, 1, Integer::sum);
        if (!outcome.fine) {
            bad.add(outcome + " " + mutant + ": " + diagnostics.all().stream().limit(3)
                    .map(each -> each.origin() + " " + each.message()).toList());
        }
    }

    private static Outcome accepted(Mutant mutant, Meaning before, Meaning after) {
        boolean free = mutant.token().role() == Token.Role.VALUE || mutant.token().role() == Token.Role.NAME;
        return after.equals(before) ? Outcome.SAME : free ? Outcome.ANOTHER_VALUE : Outcome.SILENT;
    }

    private static Outcome refused(Mutant mutant, List<Diagnostic> errors) {
        if (errors.stream().map(Diagnostic::origin).anyMatch(origin -> isOn(mutant.lines(), origin))) {
            return Outcome.TOLD;
        }
        boolean named = !errors.isEmpty()
                && errors.stream().allMatch(error -> error.toString().contains(mutant.token().word()));
        return named && mutant.token().role() == Token.Role.NAME ? Outcome.TOLD_AT_NAME : Outcome.TOLD_ELSEWHERE;
    }

    private static boolean isOn(List<Integer> lines, Origin origin) {
        return origin instanceof Origin.InFile place && lines.contains(place.line());
    }

    private Optional<Meaning> meaning(String name, String text, Diagnostics diagnostics) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return name.endsWith(".claims.json")
                ? workbench.claims(file, ClaimsAudit::check, diagnostics).map(Meaning::of)
                : workbench.plan(file, Changes.NONE, diagnostics).map(Meaning::of);
    }
}
