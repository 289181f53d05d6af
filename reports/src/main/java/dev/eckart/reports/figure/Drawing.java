package dev.eckart.reports.figure;

/**
 * A drawn figure.
 *
 * @param stem what its file may be called, of letters, digits, hyphens and underscores, without an ending
 * @param title what it shows, in a few words
 * @param caption how it is to be read
 * @param svg the whole file
 */
public record Drawing(String stem, String title, String caption, String svg) {

    public Drawing {
        stem = stem.replaceAll("[^A-Za-z0-9_-]+", "-");
    }
}
