package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Safetensors;
import dev.eckart.datasets.safetensors.Tensors;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays by the hash of their safetensors file: small ones within the ledger, large ones beside it. */
final class Artefacts {

    /** SQLite is the quicker of the two up to about here, and a file costs its sync. */
    private static final int LARGEST_WITHIN = 1 << 16;

    private final Sql sql;
    private final ArtefactFiles files;

    Artefacts(Sql sql, ArtefactFiles files) {
        this.sql = sql;
        this.files = files;
    }

    /**
     * An artefact that is about to be referred to.
     *
     * @param within null if it is a file of its own
     */
    record Written(String sha256, byte @Nullable [] within) {}

    /** Writes arrays, before the transaction that refers to them: nobody should wait for a disk within it. */
    Written write(Tensors tensors) throws IOException {
        byte[] content = Safetensors.write(tensors);
        String sha256 = RowHash.hexadecimal(content);
        if (content.length <= LARGEST_WITHIN) {
            return new Written(sha256, content);
        }
        files.keep(sha256, content);
        return new Written(sha256, null);
    }

    /** Makes sure that the ledger knows an artefact. */
    void insert(Written artefact) throws SQLException {
        sql.update("INSERT INTO artefact (sha256, content) VALUES (?, ?) ON CONFLICT DO NOTHING",
                artefact.sha256(), artefact.within());
    }

    /**
     * The arrays of an artefact.
     *
     * @throws IllegalArgumentException if it is missing, or not what was written
     */
    Tensors read(String sha256) throws SQLException {
        List<byte[]> found = new ArrayList<>();
        sql.query("SELECT content FROM artefact WHERE sha256 = ?", row -> found.add(content(sha256, row)), sha256);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("artefact " + sha256 + " is missing");
        }
        byte[] content = found.getFirst();
        if (!RowHash.hexadecimal(content).equals(sha256)) {
            throw new IllegalArgumentException("artefact " + sha256 + " is not what was written: its hash is another");
        }
        return Safetensors.read(content);
    }

    private byte[] content(String sha256, ResultSet row) throws SQLException {
        byte[] within = row.getBytes(1);
        try {
            return within == null ? files.read(sha256) : within;
        } catch (IOException e) {
            throw new IllegalArgumentException("artefact " + sha256 + " cannot be read: " + e, e);
        }
    }
}
