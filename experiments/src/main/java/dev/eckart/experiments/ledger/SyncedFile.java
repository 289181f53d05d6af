package dev.eckart.experiments.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written under another name, synced and renamed: what has its name is whole. */
record SyncedFile(Path file) {

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream file) throws IOException;
    }

    /** What is left under the other name by a process that died is written over. */
    void write(Path unfinished, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            content.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
        } catch (IOException e) {
            throw naming(file, e);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The names in a folder are durable once the folder is; where folders cannot be opened, they are without it. */
    static void syncNames(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException _) {
            return;
        }
        try (channel) {
            channel.force(true);
        } catch (IOException e) {
            throw naming(folder, e);
        }
    }

    /** An error that names its file: those of channels do not. */
    private static IOException naming(Path file, IOException fault) {
        return fault instanceof FileSystemException
                ? fault
                : (IOException) new FileSystemException(file.toString(), null, fault.getMessage()).initCause(fault);
    }
}
