package dev.eckart.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file with one mistake, and what the program must say to it.
 *
 * @param name the name of the valid file
 * @param text the file's text, with the mistake
 * @param options what follows the file on the command line
 * @param place what heads the error: {@code line:column} of the blamed token, or the blamed option
 * @param length the number of characters to be underlined; 0 where an option is blamed
 * @param message the message, or a part of it
 */
record BrokenFile(String name, String text, List<String> options, String place, int length, String message) {

    private static final Pattern UNDERLINE = Pattern.compile("(?m)^      \\| …?\\p{Blank}*(\\^+)$");

    /** A file whose mistake is marked by ‹ and ›. */
    static BrokenFile marked(String name, String marked, String message) {
        Marked broken = Marked.of(marked);
        Marked.Place place = broken.places().getFirst();
        return new BrokenFile(name, broken.text(), List.of(), place.toString(), place.length(), message);
    }

    /** A valid file and an option that breaks it. */
    static BrokenFile byOption(String name, String text, String option, String value, String message) {
        return new BrokenFile(name, text, List.of(option, value), option + " " + value, 0, message);
    }

    /** What follows the program's name on the command line. */
    String command() {
        return name.endsWith(".claims.json") ? "claims" : "run";
    }

    /**
     * What is not as it must be; empty if all is.
     *
     * @param file the path of the file, as it was given to the program
     * @param errors the errors that are told of this file, each with the lines below it
     */
    List<String> faults(Path file, List<String> errors) {
        List<String> faults = new ArrayList<>();
        if (errors.size() != 1) {
            faults.add("expected one error, found " + errors.size());
        }
        String head = length == 0 ? "error  " + place + ": " : file + ":" + place + "  error  ";
        String first = errors.isEmpty() ? "" : errors.getFirst();
        if (!first.startsWith(head)) {
            faults.add("expected " + head);
        }
        if (!first.lines().limit(1).allMatch(line -> line.contains(message))) {
            faults.add("expected the message " + message);
        }
        List<Integer> underlined = UNDERLINE.matcher(first).results().map(each -> each.group(1).length()).toList();
        if (!underlined.equals(length == 0 ? List.of() : List.of(length))) {
            faults.add("expected " + length + " characters underlined, found " + underlined);
        }
        if (!faults.isEmpty()) {
            faults.add("\n" + String.join("", errors));
        }
        return faults;
    }

    @Override
    public String toString() {
        return name + " " + place + " " + message;
    }
}
