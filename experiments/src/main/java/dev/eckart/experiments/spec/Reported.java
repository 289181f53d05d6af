package dev.eckart.experiments.spec;

import java.util.List;

/**
 * Printed numbers with their digits, as rows of texts. In files a text, or a list of lists of texts.
 *
 * @param rows a row per run, a column per value
 */
public record Reported(List<List<String>> rows) {

    public Reported {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
