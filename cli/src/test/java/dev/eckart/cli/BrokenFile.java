package dev.eckart.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
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

    private static final Pattern ERROR = Pattern.compile("(?m)^(?:(.*?)  )?error  (.*)$");
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

    /** Writes the file, runs it, and tells what is not as it must be; empty if all is. */
    List<String> faults(Path folder) throws IOException {
        Path file = folder.resolve("broken-" + name);
        Files.writeString(file, text);
        List<String> arguments = new ArrayList<>(List.of(
                name.endsWith(".claims.json") ? "claims" : "run", file.toString(),
                "--out", folder.resolve("runs").toString()));
        arguments.addAll(options);
        return Refusal.faults(folder, arguments, err -> faults(file, err));
    }

    private List<String> faults(Path file, String err) {
        List<String> faults = new ArrayList<>();
        List<MatchResult> errors = ERROR.matcher(err).results().toList();
        if (errors.size() != 1 || !err.endsWith("\n1 error. Nothing was run.\n")) {
            faults.add("expected one error, found " + errors.size());
        }
        String head = length == 0 ? "error  " + place + ": " : file + ":" + place + "  error  ";
        if (!err.startsWith(head)) {
            faults.add("expected " + head);
        }
        if (errors.stream().noneMatch(error -> error.group(2).contains(message))) {
            faults.add("expected the message " + message);
        }
        List<Integer> underlined = UNDERLINE.matcher(err).results().map(each -> each.group(1).length()).toList();
        if (!underlined.equals(length == 0 ? List.of() : List.of(length))) {
            faults.add(String.format(Locale.ROOT, "expected %d characters underlined, found %s", length, underlined));
        }
        return faults;
    }

    @Override
    public String toString() {
        return name + " " + place + " " + message;
    }
}
