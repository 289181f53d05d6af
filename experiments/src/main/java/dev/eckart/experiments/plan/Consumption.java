package dev.eckart.experiments.plan;

import dev.eckart.components.DrawsBySetting;
import dev.eckart.components.Header;
import dev.eckart.experiments.spec.Catalogue;
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
        ComponentWalk.visit(value, (path, component) -> {
            if (component instanceof DrawsBySetting drawing) {
                streams.addAll(drawing.draws());
            } else {
                streams.addAll(Header.of(component.getClass()).draws());
                catalogue.ofType(component.getClass()).ifPresent(entry -> streams.addAll(entry.streams()));
            }
        });
        return streams;
    }

    /** The version of the code of each component in a value, by kind and name. */
    static SortedMap<String, String> code(Catalogue catalogue, Object value) {
        SortedMap<String, String> versions = new TreeMap<>();
        ComponentWalk.visit(value, (path, component) -> catalogue.ofType(component.getClass())
                .ifPresent(entry -> versions.put(identity(entry), entry.codeVersion())));
        return versions;
    }

    private static String identity(Catalogue.Entry entry) {
        return entry.header().kinds().stream().map(Catalogue::kindName).sorted().findFirst().orElse("") + " "
                + entry.name();
    }
}
