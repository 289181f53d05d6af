package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is wrong with the broken files that the schema takes for valid: each is of a kind that JSON Schema cannot say,
 * or not without saying again what Java says already.
 */
class UnseenBySchemaTest {

    /** A kind of mistake, with what the reader says against it. */
    private enum Kind {
        /** What a name or a path means is another place in the file, or another file. */
        NAMES("no model |unknown (metric|model|output) |models are alike in a circle|no such file"
                + "|expected (one of|model.output)|^did you mean|^(img|error|models\\.\\{masked,mean\\}.*)$"
                + "|cannot sweep|two claims have the id|unknown key|unknown stream|no column|expected a path of"
                + "|^steps\\.3$|has no key"),
        /** What a path is given depends on what stands there. */
        VALUES_OF_PATHS("^found .*, expected (a whole number|a number|\")|^found [0-9]+$|stood beside the type|undoes"),
        /** What one key says must suit another, in this component or in the one around it. */
        SEVERAL_KEYS("with shape none|means nothing without|is required: an initialiser|but only the strategy"
                + "|lbfgs searches|beside it, expected one|only rows have classes|is the column of the key label"
                + "|expected more than low|found best, expected last|expected [0-9]+ values|at most 2"
                + "|expected one for each of|^found$|^4$|no run has seed|only a printed|^1.5$"),
        /** Models, metrics, splits and parts that do not go together. */
        PARTS("fits no model|is fitted to the whole matrix|there is no such part|is taken on test"),
        /** How long a list, a text or an object is, and what comes twice in it: headers say it of numbers alone. */
        LISTS("stands twice|expected at least one$|expected each at most once|two numbers, the lower first"
                + "|is swept over .* twice|expected one character"
                + "|at least one metric|rows of one length|would have no observed cell left"),
        /** Texts that are read again: printed numbers, verdicts. */
        TEXTS("^(about 15|half|x|true|low)$"),
        /** What is gone once JSON is read: digits that no double holds, keys that stand twice, half characters. */
        JSON("at least 4.9E-324|that a double can hold|stands here again; it stands first|surrogate");

        private final Pattern said;

        Kind(String said) {
            this.said = Pattern.compile(said);
        }
    }

    @Test
    void whatTheSchemaDoesNotSeeIsOfAKindThatItCannotSay() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        List<String> others = new ArrayList<>();
        List<Mistake> mistakes = mistakes().toList();
        int unseen = 0;
        for (Mistake mistake : mistakes) {
            if (isValid(mistake)) {
                unseen++;
                List<Kind> kinds = Arrays.stream(Kind.values())
                        .filter(kind -> kind.said.matcher(mistake.message()).find())
                        .toList();
                kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
                if (kinds.isEmpty()) {
                    others.add(mistake.valid() + ": " + mistake.message());
                }
            }
        }
        assertEquals(List.of(), others);
        assertEquals(Kind.values().length, counts.size(), counts::toString);
        assertTrue(10 * unseen < 3 * mistakes.size(), unseen + " of " + mistakes.size());
    }

    /** Mistakes that show in the file alone. */
    private static Stream<Mistake> mistakes() {
        return BrokenFiles.valid().stream()
                .flatMap(valid -> BrokenFiles.mistakes(valid).stream())
                .filter(mistake -> !mistake.ofData());
    }

    private static boolean isValid(Mistake mistake) {
        String marked = Mistake.made(List.of(mistake), BrokenFiles.read(mistake.valid()));
        return Schemas.faults(
                mistake.valid().endsWith(".claims.json") ? Schemas.CLAIMS : Schemas.EXPERIMENT,
                Marked.of(marked).text()).isEmpty();
    }
}
