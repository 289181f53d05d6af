package dev.eckart.experiments.plan;

import dev.eckart.components.DrawsBySetting;
import dev.eckart.components.Header;
import dev.eckart.experiments.spec.Catalogue;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a value of settings can consume: random streams, and code. */
final class Consumption {

    private Consumption() { }

    /** The streams that the components in a value may draw from. */
    static Set<String> streams(Catalogue catalogue, Object value) {
        Set<String> streams = new TreeSet<>();
        ComponentWalk.records(value, component -> streams.addAll(DrawsBySetting.of(
                component, catalogue.ofType(component.getClass()).map(Catalogue.Entry::streams).orElse(Set.of()))));
        return streams;
    }

    /**
     * The version of the code of each component in a value, by kind and name; and of each record that is no component,
     * but whose arithmetic has a version of its own.
     */
    static SortedMap<String, String> code(Catalogue catalogue, Object value) {
        SortedMap<String, String> versions = new TreeMap<>();
        ComponentWalk.records(value, component -> catalogue.ofType(component.getClass()).ifPresentOrElse(
                entry -> versions.put(identity(entry), entry.codeVersion()),
                () -> part(component).ifPresent(header ->
                        versions.put("part " + header.name(), Integer.toString(header.numericsVersion())))));
        return versions;
    }

    private static Optional<Header> part(Record record) {
        return Optional.of(Header.of(record.getClass())).filter(header -> header.numericsVersion() > 1);
    }

    private static String identity(Catalogue.Entry entry) {
        return entry.header().kinds().stream().map(Catalogue::kindName).sorted().findFirst().orElse("") + " "
                + entry.name();
    }
}
