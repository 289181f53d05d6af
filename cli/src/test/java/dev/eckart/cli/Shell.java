package dev.eckart.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Does the commands of a page, within this process, as if in a folder of its own: names of files in arguments become
 * paths in that folder, and such paths in answers become names.
 */
final class Shell {

    private static final Set<String> OPTIONS_WITH_PATHS =
            Set.of("--data", "--file", "--into", "--out", "--plugins", "--site");
    /** What makes a report of results that lie elsewhere. */
    private static final Set<String> FROM = Set.of("--format", "--into", "--check", "--site");
    private static final Set<String> WITH_RESULTS = Set.of("run", "plan", "report", "claims");

    private final Path folder;
    private int exitCode;

    Shell(Path folder) {
        this.folder = folder;
    }

    /** The exit code of the last command. */
    int exitCode() {
        return exitCode;
    }

    /** What a command prints, on stdout and stderr; nothing if that goes into a file. */
    List<String> answer(String command) throws IOException {
        List<String> words = Words.of(command);
        int redirection = words.indexOf(">");
        if (redirection < 0) {
            return printed(words).lines().toList();
        }
        Files.writeString(folder.resolve(words.get(redirection + 1)), printed(words.subList(0, redirection)));
        return List.of();
    }

    private String printed(List<String> words) throws IOException {
        return switch (words.getFirst()) {
            case "eckart", "./eckart" -> eckart(words.subList(1, words.size()));
            case "./verify" -> "";  // which does this page
            case "cat" -> Files.readString(folder.resolve(words.get(1)));
            case "echo" -> echo(words);
            default -> throw new AssertionError("no command that the test of the guide knows: " + words.getFirst());
        };
    }

    private String echo(List<String> words) {
        if (!words.equals(List.of("echo", "$?"))) {
            throw new AssertionError("only $? is echoed: " + words);
        }
        String told = String.valueOf(exitCode);
        exitCode = 0;
        return told;
    }

    private String eckart(List<String> words) {
        StringWriter printed = new StringWriter();
        PrintWriter both = new PrintWriter(printed);
        exitCode = Main.run(new Console(both, both, false), arguments(words).toArray(String[]::new));
        return printed.toString().replace(folder + "/", "");
    }

    private List<String> arguments(List<String> words) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean path = i > 0 && OPTIONS_WITH_PATHS.contains(words.get(i - 1));
            arguments.add(path || isFile(words.get(i)) ? paths(words.get(i)) : words.get(i));
        }
        String results = words.stream().anyMatch(FROM::contains) ? "--from" : "--out";
        if (words.stream().anyMatch(WITH_RESULTS::contains) && !words.contains(results)) {
            arguments.addAll(List.of(results, folder.resolve("runs").toString()));
        }
        return arguments;
    }

    private boolean isFile(String word) {
        return word.matches("[\\w./-]+") && !word.startsWith("-") && Files.exists(folder.resolve(word));
    }

    private String paths(String word) {
        return Arrays.stream(word.split(",")).map(each -> folder.resolve(each).toString())
                .collect(Collectors.joining(","));
    }
}
