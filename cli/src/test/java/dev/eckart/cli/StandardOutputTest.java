package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An answer that cannot be written. */
class StandardOutputTest {

    private final StringWriter err = new StringWriter();

    @Test
    void isAnError() {
        assertEquals(ExitCode.INTERNAL_ERROR, exitCode(ExitCode.FINE, failing("No space left on device")));
        assertEquals("error  cannot write to standard output: No space left on device\n", err.toString());
    }

    @Test
    void leavesWhatWasWrongBefore() {
        assertEquals(ExitCode.SOME_RUNS_FAILED, exitCode(ExitCode.SOME_RUNS_FAILED, failing("Input/output error")));
    }

    @Test
    void isFineOnceTheReaderHasGoneOrIfItCouldBeWritten() {
        assertEquals(ExitCode.FINE, exitCode(ExitCode.FINE, failing("Broken pipe")));
        assertEquals(ExitCode.FINE, exitCode(ExitCode.FINE, OutputStream.nullOutputStream()));
        assertEquals("", err.toString());
    }

    private int exitCode(int before, OutputStream file) {
        StandardOutput output = new StandardOutput(file);
        PrintWriter out = new PrintWriter(output, true, StandardCharsets.UTF_8);
        out.println("a table");
        return output.ended(before, new Console(out, new PrintWriter(err, true), false));
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
