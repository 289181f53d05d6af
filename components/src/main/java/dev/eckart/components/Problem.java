package dev.eckart.components;

/**
 * One thing that is wrong with an input.
 *
 * @param path where
 * @param ofName whether it is the name of the path's last key that is wrong, and not what is given to that key
 * @param message what was found and what would be valid, without place and without a full stop
 */
public record Problem(Path path, boolean ofName, String message) {

    /** Something that is wrong with what is given at a path. */
    public Problem(Path path, String message) {
        this(path, false, message);
    }

    @Override
    public String toString() {
        return path.segments().isEmpty() ? message : path + ": " + message;
    }
}
