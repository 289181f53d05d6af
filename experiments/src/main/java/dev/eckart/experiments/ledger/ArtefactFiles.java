package dev.eckart.experiments.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Large artefacts as files whose names are the hashes of their contents. A file is written under another name, synced
 * and renamed, so that one of the right name is whole and stays so if the power goes. What a process that died has left
 * under the other name is written over by the next that has the same to keep.
 */
final class ArtefactFiles {

    private static final int DIGITS_OF_FOLDER = 2;

    private final Path folder;
    private final Claims claims;

    ArtefactFiles(Path folder, Claims claims) {
        this.folder = folder;
        this.claims = claims;
    }

    /** Makes sure that the file is there and durable. */
    void keep(String sha256, byte[] content) throws IOException {
        Path file = file(sha256);
        try (Claim _ = claims.waitFor("artefact " + sha256)) {
            Path parent = folder.resolve(sha256.substring(0, DIGITS_OF_FOLDER));
            Files.createDirectories(parent);
            if (!Files.exists(file) || Files.size(file) != content.length) {
                Path unfinished = parent.resolve(sha256 + ".unfinished");
                write(unfinished, content);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            // Also where the file stood there: whoever wrote it may have been killed before it did this.
            sync(parent);
            sync(folder);
            sync(folder.resolveSibling("."));
        }
    }

    byte[] read(String sha256) throws IOException {
        return Files.readAllBytes(file(sha256));
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, DIGITS_OF_FOLDER)).resolve(sha256 + ".safetensors");
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The names in a folder are durable once the folder is; where folders cannot be opened, they are without it. */
    private static void sync(Path directory) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(directory, StandardOpenOption.READ);
        } catch (IOException _) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }
}
