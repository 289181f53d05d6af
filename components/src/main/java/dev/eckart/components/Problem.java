package dev.eckart.components;

/**
 * One thing that is wrong with an input.
 *
 * @param path where
 * @param message what was found and what would be valid, without place and without a full stop
 */
public record Problem(Path path, String message) {

    @Override
    public String toString() {
        return path.segments().isEmpty() ? message : path + ": " + message;
    }
}
