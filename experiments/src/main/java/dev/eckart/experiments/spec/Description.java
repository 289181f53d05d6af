package dev.eckart.experiments.spec;

import dev.eckart.components.Header;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the header of a record says, told: what commands, pages and other programs show of a component.
 *
 * @param name the component's name in files
 * @param kinds what it can stand for, such as "model"
 * @param jar the file that offers it; empty of a record that is no component
 * @param doc what it is
 * @param streams the random streams that it, or a part written within it, may draw from
 * @param keys its settings, in their order
 */
public record Description(
        String name, List<String> kinds, String jar, String doc, List<String> streams, List<KeyDescription> keys) {

    public Description {
        kinds = List.copyOf(kinds);
        streams = List.copyOf(streams);
        keys = List.copyOf(keys);
    }

    /** What is known of a component. */
    public static Description of(Catalogue.Entry entry) {
        Header header = entry.header();
        List<String> streams = Stream.concat(
                        entry.streams().stream(), header.parts().stream().flatMap(part -> part.draws().stream()))
                .distinct()
                .sorted()
                .toList();
        return new Description(
                entry.name(), header.kinds().stream().map(Catalogue::kindName).toList(), entry.jar(), header.doc(),
                streams, keys(header));
    }

    /** What is known of a record that is no component, such as a whole file. */
    public static Description of(Class<? extends Record> record) {
        Header header = Header.of(record);
        return new Description(header.name(), List.of(), "", header.doc(), List.of(), keys(header));
    }

    private static List<KeyDescription> keys(Header header) {
        return header.keys().stream().map(KeyDescription::of).toList();
    }
}
