package dev.eckart.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.experiments.run.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** By a clock that stands still unless it is moved, and with looks taken by hand. */
class ProgressLineTest {

    private final StringWriter printed = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void a_file_gets_the_line_at_the_end() {
        ProgressLine line = line(false, false);
        line.planned(2, 0);
        line.done(1, 0);
        after(line, 0.2);
        line.done(2, 1);
        line.ended();
        assertEquals("run    2/2  ████████████████████  0.2 s   1 failed\n", printed.toString());
    }

    @Test
    void a_file_gets_lines_at_distances_that_grow_but_no_more_than_ten_minutes() {
        ProgressLine line = line(false, false);
        line.planned(3, 1);
        line.done(2, 0);
        int lines = 0;
        StringBuilder seconds = new StringBuilder();
        for (int second = 1; second <= 3000; second++) {
            after(line, 1);
            if (lines() > lines) {
                lines = lines();
                seconds.append(' ').append(second);
            }
        }
        // The first is that of the ledger.
        assertEquals(" 1 10 20 40 80 160 320 640 1240 1840 2440", seconds.toString());
        assertEquals(
                List.of("ledger 1 of 3 runs known already",
                        "run    2/3  █████████████░░░░░░░  10.0 s   0 failed   6.0/min   10 s left"),
                printed.toString().lines().limit(2).toList());
        assertTrue(!printed.toString().contains("\r"), printed.toString());
    }

    @Test
    void a_terminal_sees_one_line_that_is_drawn_over_whole() {
        ProgressLine line = line(true, false);
        line.planned(4, 0);
        line.done(1, 0);
        after(line, 2);
        String first = "run    1/4  █████░░░░░░░░░░░░░░░  2.0 s   0 failed   30.0/min   6 s left";
        assertEquals("\r" + first, printed.toString());
        line.done(4, 0);
        String last = "run    4/4  ████████████████████  2.0 s   0 failed";
        assertEquals("\r" + first + "\r" + last + " ".repeat(first.length() - last.length()) + "\n",
                printed.toString());
    }

    @Test
    void the_line_never_grows_beyond_a_narrow_terminal() {
        ProgressLine line = line(true, false);
        line.planned(10_000_000, 0);
        line.done(9_999_999, 1_234_567);
        after(line, 1e6);
        assertEquals("\rrun    9999999/10000000  ███████████████████░  1000000.0 s   1234567 failed",
                printed.toString());
    }

    /** One of two runs is half done after 3 s, the other has not said how far it goes: 1.5 runs are left. */
    @Test
    void the_epochs_of_few_runs_are_shown_and_tell_how_much_is_left() {
        ProgressLine line = line(true, false);
        line.planned(2, 0);
        Progress.Watch half = line.begun(100);
        half.epoch(50);
        line.begun(0).epoch(7);
        after(line, 3);
        assertEquals("\rrun    0/2  ░░░░░░░░░░░░░░░░░░░░  3.0 s   0 failed   9 s left   epoch 50/100 7",
                printed.toString());
        half.over();
        line.done(1, 0);
        after(line, 1);
        assertTrue(printed.toString().endsWith("  4.0 s   0 failed   4 s left   epoch 7       "),
                printed.toString());
    }

    @Test
    void the_epochs_of_many_runs_are_not() {
        ProgressLine line = line(true, false);
        line.planned(20, 0);
        line.begun(100).epoch(50);
        after(line, 3);
        assertTrue(!printed.toString().contains("epoch"), printed.toString());
    }

    @Test
    void what_is_said_meanwhile_stands_on_a_line_of_its_own() {
        ProgressLine line = line(true, true);
        line.planned(4, 0);
        line.done(1, 0);
        after(line, 0.1);
        int drawn = printed.toString().length() - 1;
        line.say("differs  run 1");
        assertTrue(printed.toString().endsWith("\r" + " ".repeat(drawn) + "\rdiffers  run 1\n"), printed.toString());
    }

    @Test
    void whoever_interrupts_is_told_what_is_kept() {
        assertEquals("interrupted: 1 of 4 runs are kept, and the same command goes on from there",
                lastLineOfInterrupted(false));
        assertEquals("interrupted after 1 of 4 runs; what is known is as it was, and the same command begins anew",
                lastLineOfInterrupted(true));
    }

    private String lastLineOfInterrupted(boolean repeats) {
        Console console = console(true);
        ProgressLine line = new ProgressLine(console, repeats, nanos::get);
        assertTrue(!line.cancellation().requested());
        line.planned(4, 0);
        line.done(1, 0);
        after(line, 1);
        assertEquals(ExitCode.INTERRUPTED, console.interruption().tell(console));
        return printed.toString().lines().reduce((_, last) -> last).orElseThrow();
    }

    private int lines() {
        return (int) printed.toString().lines().count();
    }

    private void after(ProgressLine line, double seconds) {
        nanos.addAndGet(Math.round(seconds * 1e9));
        line.look();
    }

    /** No look of the line's own thread can fall into the test: there is nothing to see between two of ours. */
    private ProgressLine line(boolean terminal, boolean repeats) {
        return new ProgressLine(console(terminal), repeats, nanos::get);
    }

    private Console console(boolean terminal) {
        return new Console(new PrintWriter(printed), new PrintWriter(printed), terminal);
    }
}
