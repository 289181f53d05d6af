package dev.eckart.experiments.json;

/** Where a piece of an experiment was written. */
public sealed interface Origin {

    /** The place, or the override, as the head of an error line names it. */
    @Override
    String toString();

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
     * An option of the command line.
     *
     * @param text the option as it was typed, such as {@code --set models.gd.rank=2}
     */
    record Option(String text) implements Origin {
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
