package dev.eckart.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A file that is written whole or left as it was, be the disk full or the process killed: under another name, which
 * nobody else can have drawn, and then renamed. Whoever writes holds a lock of the operating system, which lets go of
 * it when the process ends: so what nobody holds was left behind, whatever number the process had, and in whichever
 * container.
 */
record WholeFile(Path path) {

    private static final String UNFINISHED = ".unfinished";
    private static final int RANDOM_BYTES = 8;

    /** Writes what the file is to hold. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void write(String text) throws IOException {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws FileSystemException where a disk does not tell which file it has an error with, this one */
    void write(Content content) throws IOException {
        removeLeftBehind();
        boolean written = false;
        while (!written) {
            Path unfinished = path.resolveSibling(path.getFileName() + "." + drawn() + UNFINISHED);
            try {
                written = write(content, unfinished);
            } catch (FileSystemException e) {
                throw e;
            } catch (IOException e) {
                throw (IOException) new FileSystemException(path.toString(), null, e.getMessage()).initCause(e);
            }
        }
    }

    /** Whether the file was written; another process may have taken it away before it could be locked. */
    private boolean write(Content content, Path unfinished) throws IOException {
        try (FileChannel channel =
                FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (!isOurs(channel) || !Files.exists(unfinished)) {
                return false;
            }
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.write(out);
            out.flush();
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Where a file system has no locks, nobody can find out that nothing is locked. */
    private static boolean isOurs(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    /** What processes that were killed have not renamed. */
    private void removeLeftBehind() throws IOException {
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(path.toAbsolutePath().getParent())) {
            for (Path sibling : siblings) {
                if (isUnfinished(String.valueOf(sibling.getFileName()))) {
                    removeUnlessLocked(sibling);
                }
            }
        }
    }

    private boolean isUnfinished(String name) {
        String begin = path.getFileName() + ".";
        return name.startsWith(begin) && name.substring(begin.length()).matches("[0-9a-f]{16}\\" + UNFINISHED);
    }

    /** What cannot be locked or removed stays: it is in nobody's way. */
    private static void removeUnlessLocked(Path unfinished) {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | OverlappingFileLockException _) {
            return;
        }
    }

    private static String drawn() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
