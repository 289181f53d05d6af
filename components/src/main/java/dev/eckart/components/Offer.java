package dev.eckart.components;

import java.util.Set;

/**
 * A provider that is its three answers. A component offers itself by a nested subclass of one line:
 *
 * {@snippet :
 * public static final class Offered extends Offer<MajorityClass> {
 *     public Offered() { super(MajorityClass.class, Provider.API_VERSION); }
 * }
 * }
 *
 * @param <T> the component's record
 */
public abstract class Offer<T extends Record> implements Provider<T> {

    private final Class<T> type;
    private final int apiVersion;
    private final Set<String> streams;

    /**
     * @param type the component
     * @param apiVersion {@link Provider#API_VERSION}, which the compiler copies into the caller
     * @param streams the random streams that the component may draw from
     */
    protected Offer(Class<T> type, int apiVersion, String... streams) {
        this.type = type;
        this.apiVersion = apiVersion;
        this.streams = Set.of(streams);
    }

    @Override
    public final Class<T> type() {
        return type;
    }

    @Override
    public final int apiVersion() {
        return apiVersion;
    }

    @Override
    public final Set<String> streams() {
        return streams;
    }
}
