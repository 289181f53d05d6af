package dev.eckart.reports.claims;

import dev.eckart.components.Doc;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Maps under which two clouds of points may be the same. */
public enum Group {
    /** Rotation, reflection and one scale for all directions. */
    @Doc("rotation, reflection and scale")
    SIMILARITY,
    /** Any linear map. */
    @Doc("any linear map")
    LINEAR;

    /** The group in words, with its article. */
    String words() {
        return this == SIMILARITY ? "a similarity" : "a linear map";
    }

    Group other() {
        return this == SIMILARITY ? LINEAR : SIMILARITY;
    }

    /**
     * Which of a comparison's numbers is the share of variance that the best map of this group leaves: the one whose
     * name has the group in it, and "residual" or "unexplained" where several have.
     */
    Optional<String> number(List<String> names) {
        List<String> candidates = names.stream().filter(name -> has(name, name())).toList();
        return candidates.stream()
                .filter(name -> has(name, "residual") || has(name, "unexplained"))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private static boolean has(String name, String word) {
        return name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
