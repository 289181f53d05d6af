package dev.eckart.cli;

import java.util.List;

/**
 * A file of which one token has been changed.
 *
 * @param file the name of the file
 * @param change what was done, for people
 * @param token the token as it was
 * @param lines where it stood; of two that changed places, both
 * @param text the whole text with the change
 */
record Mutant(String file, String change, Token token, List<Integer> lines, String text) {

    @Override
    public String toString() {
        return file + ":" + lines.getFirst() + " " + change + " " + token.text() + " (" + token.role() + ", from "
                + token.start() + ")";
    }
}
