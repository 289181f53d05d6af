package dev.eckart.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where data goes. What could not be written is remembered: {@code PrintWriter} and {@code System.out} do not tell. */
final class StandardOutput extends OutputStream {

    /** What every system calls it when a reader such as {@code head} has seen enough. */
    private static final String READER_GONE = "pipe";

    private final OutputStream file;
    private @Nullable IOException fault;

    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream file) {
        this.file = file;
    }

    @Override
    public synchronized void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) throws IOException {
        try {
            file.write(bytes, from, count);
        } catch (IOException e) {
            fault = fault == null ? e : fault;
            throw e;
        }
    }

    /**
     * Tells what could not be written, unless the reader has gone.
     *
     * @return how the command ends after all: what was fine is not if its answer is lost
     */
    synchronized int ended(int exitCode, Console console) {
        console.out().flush();
        String why = fault == null ? READER_GONE : String.valueOf(fault.getMessage());
        if (why.toLowerCase(Locale.ROOT).contains(READER_GONE)) {
            return exitCode;
        }
        console.err().println("error  cannot write to standard output: " + why);
        return exitCode == ExitCode.FINE ? ExitCode.INTERNAL_ERROR : exitCode;
    }
}
