package dev.eckart.experiments.json;

/** Where a piece of an experiment was written. */
public sealed interface Origin {

    /** The place, or the override, as the head of an error line names it. */
    @Override
    String toString();

    /** The origin of a part of what was written here, from its start and its end within that; itself, if none. */
    default Origin part(int from, int to) {
        return this;
    }

    /**
     * A token of a file.
     *
     * @param source the file
     * @param start where the token starts, in chars from the start of the file's text
     * @param length its length in chars, at least 1 but for an empty file
     */
    record InFile(Source source, int start, int length) implements Origin {

        /** The line, from 1. */
        public int line() {
            return source.lineAt(start);
        }

        /** The column of the first character, from 1; a character outside the basic plane counts once. */
        public int column() {
            return source.columnAt(start);
        }

        /** The place as {@code file:line:column}. */
        @Override
        public String toString() {
            return source.fileName() + ":" + line() + ":" + column();
        }
    }

    /**
     * An option of the command line, or a part of it.
     *
     * @param text the option as it was typed, such as {@code --set models.gd.rank=2}
     * @param start where the part starts, in chars from the start of the text
     * @param length its length in chars; 0 for the option as a whole
     */
    record Option(String text, int start, int length) implements Origin {

        /** An option as a whole. */
        public Option(String text) {
            this(text, 0, 0);
        }

        @Override
        public Option part(int from, int to) {
            return length == 0 ? this : new Option(text, start + from, Math.max(1, to - from));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Eckart itself.
     *
     * @param what such as {@code default of damping}
     */
    record BuiltIn(String what) implements Origin {
        @Override
        public String toString() {
            return what;
        }
    }
}
