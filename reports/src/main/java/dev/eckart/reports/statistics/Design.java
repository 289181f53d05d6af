package dev.eckart.reports.statistics;

import java.util.List;

/**
 * How runs were drawn that a test is of.
 *
 * @param streams whose seeds make the pairs differ: several where they are crossed
 * @param overlapping whether the pairs differ in their splits, so that training sets overlap
 * @param ratio rows held out by rows trained on, where they overlap; else 0
 */
public record Design(List<String> streams, boolean overlapping, double ratio) {

    public Design {
        streams = List.copyOf(streams);
    }

    /** Whether each pair is one draw of one choice. */
    public boolean simple() {
        return streams.size() == 1;
    }

    /** The test that is made of such runs. */
    public String test() {
        String name = overlapping ? "corrected resampled t-test" : "paired t-test";
        return simple() ? name : name + " over crossed seeds";
    }
}
