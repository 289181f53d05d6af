package dev.eckart.reports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A report and the files that it refers to. Lines end with {@code \n}.
 *
 * @param markdown the text of {@code report.md}
 * @param files content by path relative to the report, such as {@code figures/curve-error.svg}
 */
public record RenderedReport(String markdown, SequencedMap<String, String> files) {

    public RenderedReport {
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
    }
}
