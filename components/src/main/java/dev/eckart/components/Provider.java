package dev.eckart.components;

import java.util.Set;

/**
 * Offers one component to experiment files. Found by {@link java.util.ServiceLoader}: a jar names its providers in
 * {@code META-INF/services/dev.eckart.components.Provider}.
 *
 * @param <T> the component's record
 */
public interface Provider<T extends Record> {

    /**
     * The version of this contract. A constant of the compiler's: a provider answers with the version that it was
     * compiled against.
     */
    int API_VERSION = 1;

    /** The component: a record with {@link Name} and {@link Doc} that implements at least one {@link Kind}. */
    Class<T> type();

    /** {@link #API_VERSION} as it was when the provider was compiled. */
    int apiVersion();

    /** Names of the random streams that the component may draw from; empty for a deterministic one. */
    Set<String> streams();
}
