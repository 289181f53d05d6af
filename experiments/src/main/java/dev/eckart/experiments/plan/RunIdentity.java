package dev.eckart.experiments.plan;

import dev.eckart.datasets.Sha256;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a run is identified by: canonical JSON of all that can change its result, and the hash of that. Both are worked
 * out when somebody asks, as counting runs and checking them needs neither. Thread-safe.
 */
public final class RunIdentity {

    private final Supplier<String> written;
    private volatile @Nullable String settings;
    private volatile @Nullable String key;

    RunIdentity(Supplier<String> written) {
        this.written = written;
    }

    /** Canonical JSON of all that can change the result. */
    public String settings() {
        String known = settings;
        if (known == null) {
            known = written.get();
            settings = known;
        }
        return known;
    }

    /** SHA-256 of the settings text, in lower-case hexadecimal. */
    public String key() {
        String known = key;
        if (known == null) {
            known = Sha256.of(settings());
            key = known;
        }
        return known;
    }
}
