package dev.eckart.experiments.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
                new SyncedFile(file).write(parent.resolve(sha256 + ".unfinished"), open -> open.write(content));
            }
            // Also where the file stood there: whoever wrote it may have been killed before it did this.
            SyncedFile.syncNames(parent);
            SyncedFile.syncNames(folder);
            SyncedFile.syncNames(folder.resolveSibling("."));
        }
    }

    byte[] read(String sha256) throws IOException {
        return Files.readAllBytes(file(sha256));
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, DIGITS_OF_FOLDER)).resolve(sha256 + ".safetensors");
    }
}
