package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Tensors;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What runs have come to that are not done, by their keys. It is no result: nothing depends on it but how much has to
 * be computed again, and it is let go of when the run is committed. Who keeps a run's checkpoint has claimed the run.
 * Thread-safe.
 */
public interface CheckpointStore {

    /** Keeps nothing. */
    CheckpointStore NONE = new CheckpointStore() {
        @Override
        public Optional<Tensors> find(String key, Consumer<String> unusable) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, Tensors checkpoint) { }
    };

    /**
     * The checkpoint of a run.
     *
     * @param unusable told, in words, of one that is there, but is damaged or another run's
     * @return empty if there is none that can be used
     */
    Optional<Tensors> find(String key, Consumer<String> unusable);

    /**
     * Keeps a checkpoint in the place of the one before. Whatever happens meanwhile, one of them is there.
     *
     * @throws IOException if it cannot be kept
     */
    void keep(String key, Tensors checkpoint) throws IOException;
}
