package dev.eckart.cli;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A command line parted into words, as a shell does it; of quotes, only those around a whole word are known. */
final class Words {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|[^\\s'\"]+");

    private Words() { }

    static List<String> of(String command) {
        return WORD.matcher(command).results().map(Words::unquoted).toList();
    }

    private static String unquoted(MatchResult word) {
        return word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group();
    }
}
