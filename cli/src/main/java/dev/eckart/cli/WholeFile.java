package dev.eckart.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written whole or left as it was, be the disk full or the process killed: under another name, which
 * holds the id of the process, and then renamed.
 */
record WholeFile(Path path) {

    private static final String UNFINISHED = ".unfinished";

    void write(String text) throws IOException {
        Path unfinished = path.resolveSibling(path.getFileName() + "." + ProcessHandle.current().pid() + UNFINISHED);
        removeLeftBehind();
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** What processes that were killed have not renamed. */
    private void removeLeftBehind() throws IOException {
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(path.toAbsolutePath().getParent())) {
            for (Path sibling : siblings) {
                if (isLeftBehind(String.valueOf(sibling.getFileName()))) {
                    Files.deleteIfExists(sibling);
                }
            }
        }
    }

    private boolean isLeftBehind(String name) {
        String begin = path.getFileName() + ".";
        if (!name.startsWith(begin) || !name.endsWith(UNFINISHED)) {
            return false;
        }
        String id = name.substring(begin.length(), Math.max(begin.length(), name.length() - UNFINISHED.length()));
        return id.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(id)).isEmpty();
    }
}
