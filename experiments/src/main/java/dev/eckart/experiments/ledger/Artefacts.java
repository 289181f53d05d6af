package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Safetensors;
import dev.eckart.datasets.safetensors.Tensors;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Arrays by the hash of their safetensors file: small ones stand in the row that refers to them, others in files. */
record Artefacts(ArtefactFiles files) {

    /** SQLite is the quicker of the two up to about here, and a file costs its sync. */
    private static final int LARGEST_IN_ROW = 1 << 16;

    /** An artefact that is about to be referred to. */
    static final class Written {

        private final String sha256;
        private final byte @Nullable [] inRow;

        private Written(String sha256, byte @Nullable [] inRow) {
            this.sha256 = sha256;
            this.inRow = inRow;
        }

        String sha256() {
            return sha256;
        }

        /** What is to stand in the row that refers to it; null if it is a file of its own. */
        byte @Nullable [] inRow() {
            return inRow;
        }
    }

    /** Writes arrays, before the transaction that refers to them: nobody should wait for a disk within it. */
    Written write(Tensors tensors) throws IOException {
        byte[] content = Safetensors.write(tensors);
        String sha256 = RowHash.hexadecimal(content);
        if (content.length <= LARGEST_IN_ROW) {
            return new Written(sha256, content);
        }
        files.keep(sha256, content);
        return new Written(sha256, null);
    }

    /**
     * The arrays of an artefact.
     *
     * @param inRow what stands in the row that refers to it
     * @throws IllegalArgumentException if it is missing, or not what was written
     */
    Tensors read(String sha256, byte @Nullable [] inRow) {
        byte[] content = inRow == null ? inFile(sha256) : inRow;
        if (!RowHash.hexadecimal(content).equals(sha256)) {
            throw new IllegalArgumentException("artefact " + sha256 + " is not what was written: its hash is another");
        }
        return Safetensors.read(content);
    }

    private byte[] inFile(String sha256) {
        try {
            return files.read(sha256);
        } catch (IOException e) {
            throw new IllegalArgumentException("artefact " + sha256 + " cannot be read: " + e, e);
        }
    }
}
