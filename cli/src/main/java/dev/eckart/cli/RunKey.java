package dev.eckart.cli;

import dev.eckart.experiments.ledger.Ledger;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A run of a ledger, named by the beginning of its key.
 *
 * @param prefix as somebody has written it
 * @param known the keys in the ledger that begin so
 */
record RunKey(String prefix, List<String> known) {

    private static final int LISTED = 10;
    private static final int SHOWN = 8;

    static RunKey of(String prefix, Ledger ledger) {
        return new RunKey(prefix, ledger.keys(prefix.toLowerCase(Locale.ROOT)));
    }

    /** Why no run is meant, or more than one; empty if it is one. */
    Optional<String> obstacle(Path folder) {
        if (known.isEmpty()) {
            return Optional.of("no run in the ledger of " + folder + " has a key that begins with \"" + prefix
                    + "\"; eckart show lists all");
        }
        return known.size() == 1
                ? Optional.empty()
                : Optional.of(known.size() + " runs have keys that begin with \"" + prefix + "\": "
                        + known.stream().limit(LISTED).map(this::longer).collect(Collectors.joining(", "))
                        + (known.size() > LISTED ? ", …" : ""));
    }

    private String longer(String key) {
        return key.substring(0, Math.min(key.length(), Math.max(SHOWN, prefix.length() + SHOWN / 2)));
    }
}
