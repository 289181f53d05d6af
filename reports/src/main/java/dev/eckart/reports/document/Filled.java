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

    /** A picture beside a document. Immutable. */
    public static final class Picture {

        private final byte[] bytes;
        private final Stale unlike;

        Picture(byte[] bytes, Stale unlike) {
            this.bytes = bytes.clone();
            this.unlike = unlike;
        }

        /** The whole file. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** What to tell where there is another file, or none. */
        public Stale unlike() {
            return unlike;
        }
    }
}
