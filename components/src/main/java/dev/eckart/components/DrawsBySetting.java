package dev.eckart.components;

import java.util.Set;
import java.util.TreeSet;

/**
 * A component that draws from fewer streams under some settings than under others. A seed that nothing is drawn with
 * would make equal runs look different.
 */
public interface DrawsBySetting {

    /** The streams that may be drawn from under these settings: some of those that the provider declares. */
    Set<String> draws();

    /**
     * The streams that a record may draw from under its settings.
     *
     * @param declared those of its provider; empty if it has none
     */
    static Set<String> of(Record record, Set<String> declared) {
        if (record instanceof DrawsBySetting drawing) {
            return drawing.draws();
        }
        Set<String> streams = new TreeSet<>(declared);
        streams.addAll(Header.of(record.getClass()).draws());
        return streams;
    }
}
