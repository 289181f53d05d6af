package dev.eckart.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;

/**
 * Where messages for people go. With the vector kernels the launcher keeps the process's stderr for the JVM's own
 * lines, of which it leaves one out, and hands the real one on as another open file. To open that anew by a name such
 * as {@code /dev/fd/9} would not do: a regular file would be written from two places.
 */
final class StandardError {

    /** The property by which the launcher tells the number of the open file. */
    private static final String PROPERTY = "eckart.stderr";

    private StandardError() { }

    /** The real stderr; what the JVM takes for it if the launcher says nothing, or the file cannot be had. */
    static PrintStream real() {
        Integer file = Integer.getInteger(PROPERTY);
        return file == null ? System.err : open(file);
    }

    private static PrintStream open(int file) {
        try {
            // The launcher opens java.io for this.
            Constructor<FileDescriptor> descriptor = FileDescriptor.class.getDeclaredConstructor(int.class);
            descriptor.setAccessible(true);
            return new PrintStream(
                    new FileOutputStream(descriptor.newInstance(file)), true, StandardCharsets.UTF_8);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return System.err;
        }
    }
}
