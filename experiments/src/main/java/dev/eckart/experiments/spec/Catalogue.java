package dev.eckart.experiments.spec;

import dev.eckart.components.Header;
import dev.eckart.components.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The components that may stand in files, by kind and name. Immutable and thread-safe. */
public final class Catalogue {

    /**
     * A component and where it comes from.
     *
     * @param header the component's record
     * @param streams the random streams that it may draw from
     * @param jar the file name of the jar or folder that offers it, such as {@code eckart-models.jar}
     * @param codeVersion what stands for its code in a run's key: the numerics version of ours, a hash of a plugin
     */
    public record Entry(Header header, Set<String> streams, String jar, String codeVersion) {

        /** The component's name in files. */
        public String name() {
            return header.name();
        }
    }

    private final Map<Class<?>, SortedMap<String, Entry>> byKind;
    private final Map<Class<?>, Entry> byType;

    private Catalogue(Map<Class<?>, SortedMap<String, Entry>> byKind, Map<Class<?>, Entry> byType) {
        this.byKind = byKind;
        this.byType = byType;
    }

    /**
     * The catalogue of these components.
     *
     * @throws IllegalArgumentException if two of one kind share a name; it names both jars
     */
    public static Catalogue of(Collection<Entry> entries) {
        Map<Class<?>, SortedMap<String, Entry>> byKind = new TreeMap<>(Comparator.comparing(Catalogue::kindName));
        Map<Class<?>, Entry> byType = new HashMap<>();
        List<String> doubles = new ArrayList<>();
        for (Entry entry : entries) {
            byType.put(entry.header().type(), entry);
            for (Class<?> kind : entry.header().kinds()) {
                Entry first = byKind.computeIfAbsent(kind, missing -> new TreeMap<>()).putIfAbsent(entry.name(), entry);
                if (first != null) {
                    doubles.add(kindName(kind) + " \"" + entry.name() + "\" is offered by both " + first.jar() + " and "
                            + entry.jar());
                }
            }
        }
        if (!doubles.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", doubles));
        }
        return new Catalogue(byKind, byType);
    }

    /** All kinds of which there are components, by name. */
    public List<Class<?>> kinds() {
        return List.copyOf(byKind.keySet());
    }

    /** The components of a kind, by name; empty if there are none. */
    public SortedMap<String, Entry> ofKind(Class<?> kind) {
        return byKind.getOrDefault(kind, new TreeMap<>());
    }

    /** The entry of a component's record, if it is offered. */
    public Optional<Entry> ofType(Class<?> record) {
        return Optional.ofNullable(byType.get(record));
    }

    /** The kind as messages name it, such as "model". */
    public static String kindName(Class<?> kind) {
        Kind annotation = kind.getAnnotation(Kind.class);
        if (annotation == null) {
            throw new IllegalArgumentException(kind + " is no kind of component");
        }
        return annotation.value();
    }
}
