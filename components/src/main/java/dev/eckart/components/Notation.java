package dev.eckart.components;

/**
 * How components are written in files. Found by {@link java.util.ServiceLoader}, so that what knows no files, such as
 * the test of a model, can hold a component against what is read back. Implementations are thread-safe.
 */
public interface Notation {

    /**
     * A component as a file would hold it.
     *
     * @throws IllegalArgumentException if a setting cannot stand in a file
     */
    String write(Record component);

    /**
     * The component that a text stands for.
     *
     * @throws IllegalArgumentException if the text is no such component; the message says where and why
     */
    <T extends Record> T read(String text, Class<T> type);
}
