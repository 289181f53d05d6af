package dev.eckart.reports.wording;

import dev.eckart.components.Nearest;
import dev.eckart.components.Problems;
import dev.eckart.experiments.spec.Names;
import java.util.Collection;
import java.util.List;

/** Checks the names in a part of a report against those of the experiment. */
public final class KnownNames {

    private KnownNames() { }

    /** Adds a problem, at its place in the list, for each name that is none of a part. */
    public static void check(List<String> names, Names<?> known, Problems problems) {
        for (int i = 0; i < names.size(); i++) {
            check(names.get(i), known, problems.at(i));
        }
    }

    /** Adds a problem if the name is none of a part. */
    public static void check(String name, Names<?> known, Problems problems) {
        if (known.lacks(name)) {
            check(name, known.names(), problems);
        }
    }

    /** Adds a problem if the name is not known. */
    public static void check(String name, Collection<String> known, Problems problems) {
        if (!known.contains(name)) {
            problems.add("found \"" + name + "\", expected "
                    + (known.isEmpty() ? "nothing: the experiment has none" : "one of " + String.join(", ", known))
                    + Nearest.hint(name, known));
        }
    }
}
