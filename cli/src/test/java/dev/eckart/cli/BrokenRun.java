package dev.eckart.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** Broken files, given to the program by one command: it tells the errors of all, and runs nothing. */
final class BrokenRun {

    private static final Pattern NEXT_ERROR = Pattern.compile("(?m)^(?=(?:\\S.*  )?error  )");
    private static final Pattern LAST_LINE = Pattern.compile("(?m)^[0-9]+ errors?\\. Nothing was run\\.\n\\z");

    private final Path folder;

    /** @param folder where the valid files and their data are */
    BrokenRun(Path folder) {
        this.folder = folder;
    }

    /** What is not as it must be, by file, where something is. All are experiments, or all claims. */
    SequencedMap<BrokenFile, List<String>> faults(List<BrokenFile> files) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(files.getFirst().command()));
        SequencedMap<BrokenFile, Path> paths = new LinkedHashMap<>();
        for (BrokenFile broken : files) {
            Path path = folder.resolve("broken" + paths.size() + "-" + broken.name());
            paths.put(broken, Files.writeString(path, broken.text()));
            arguments.add(path.toString());
        }
        arguments.addAll(List.of("--out", folder.resolve("runs").toString()));
        arguments.addAll(files.getFirst().options());
        SequencedMap<BrokenFile, List<String>> faults = new LinkedHashMap<>();
        List<String> whole = Refusal.faults(folder, arguments, err -> {
            paths.forEach((broken, path) -> faults.put(broken, broken.faults(path, errors(err, broken, path))));
            return LAST_LINE.matcher(err).find() ? List.of() : List.of("no last line that counts the errors");
        });
        faults.values().removeIf(List::isEmpty);
        whole.forEach(fault -> faults.computeIfAbsent(files.getFirst(), _ -> new ArrayList<>()).add(fault));
        return faults;
    }

    private static List<String> errors(String err, BrokenFile broken, Path path) {
        String head = broken.options().isEmpty() ? path + ":" : "";
        return Arrays.stream(NEXT_ERROR.split(LAST_LINE.matcher(err).replaceFirst("")))
                .filter(error -> error.startsWith(head))
                .toList();
    }
}
