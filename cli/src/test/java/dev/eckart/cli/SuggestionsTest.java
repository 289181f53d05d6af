package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.json.Binder;
import dev.eckart.experiments.json.Diagnostic;
import dev.eckart.experiments.json.Diagnostics;
import dev.eckart.experiments.json.Json;
import dev.eckart.experiments.json.JsonReader;
import dev.eckart.experiments.spec.Catalogue;
import dev.eckart.experiments.wiring.Wiring;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/**
 * Every word of the language, misspelt in five ways, is what the error suggests, but for a few that are ambiguous: such
 * as l for l1 or l2. With {@code -Deckart.mutations=all} those are printed.
 */
class SuggestionsTest {

    private static final double BAR = 0.95;
    private static final int ROUNDS = 3;

    private final Catalogue catalogue = Wiring.workbench(List.of()).catalogue();
    private final Binder binder = new Binder(catalogue);

    @Test
    void aMisspeltWordIsSuggested() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        int all = 0;
        List<String> missed = new ArrayList<>();
        for (Word word : Word.all(catalogue)) {
            for (String typo : typos(word, random)) {
                all++;
                String message = message(word, typo);
                if (!message.contains("; did you mean \"" + word.name() + "\"?")) {
                    missed.add(word.place() + ": " + word.name() + " as " + typo + ": " + message);
                }
            }
        }
        System.out.println((all - missed.size()) + " of " + all + " misspelt words are suggested");
        if (Mutants.ALL) {
            missed.forEach(System.out::println);
        }
        assertTrue(all > 5000 && missed.size() <= (1 - BAR) * all, () -> String.join("\n", missed));
    }

    @Test
    void theWordsThemselvesAreKnown() {
        Word.all(catalogue).forEach(word -> assertEquals("", message(word, word.name()), word::toString));
    }

    private static Set<String> typos(Word word, RandomGenerator random) {
        Set<String> typos = new LinkedHashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Slip slip : Slip.values()) {
                slip.in(word.name(), random).filter(typo -> !word.others().contains(typo)).ifPresent(typos::add);
            }
        }
        return typos;
    }

    /** What is said about a word; empty if nothing is. */
    private String message(Word word, String written) {
        Diagnostics diagnostics = new Diagnostics();
        Json tree = JsonReader.read("file", word.with(written), diagnostics).orElseThrow();
        binder.bind(tree, word.type(), diagnostics);
        return diagnostics.all().stream()
                .map(Diagnostic::message)
                .filter(message -> message.startsWith("unknown ") || message.startsWith("found \"")
                        || message.startsWith("no component draws"))
                .findFirst()
                .orElse("");
    }
}
