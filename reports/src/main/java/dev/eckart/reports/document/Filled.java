package dev.eckart.reports.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A document with everything in it that it asks for.
 *
 * @param text all of it
 * @param shown how many values, tables and figures it shows
 * @param stale what was not so before
 * @param notes what a reader of these values should know besides
 * @param figures the pictures that it refers to, by path relative to it
 */
public record Filled(
        String text, int shown, List<Stale> stale, List<Stale> notes, SequencedMap<String, Picture> figures) {

    public Filled {
        stale = List.copyOf(stale);
        notes = List.copyOf(notes);
        figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
    }

    /**
     * A picture beside a document.
     *
     * @param svg the whole file
     * @param unlike what to tell where there is another file, or none
     */
    public record Picture(String svg, Stale unlike) {}
}
