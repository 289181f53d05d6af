package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Tensors;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been run, kept for good. A run is found again by its key; what is found holds everything that has ever been
 * asked of that run. Implementations are thread-safe, and safe against a crash at any moment: a run is in the ledger
 * whole or not at all.
 */
public interface Ledger extends AutoCloseable {

    /** The run of that key, if it has been committed; without its parameters. */
    Optional<LedgerEntry> find(String key);

    /** The parameters of the run of that key, if it has been committed with them. */
    Optional<Tensors> parameters(String key);

    /** The run of that key with its scores alone: without curves, outputs and parameters, which may be large. */
    Optional<LedgerEntry> summary(String key);

    /** The keys of all runs that begin with some hexadecimal digits, or with none, in ascending order. */
    List<String> keys(String prefix);

    /**
     * How what is known of some runs came about, each the oldest first; without runs of which nobody has told. To ask
     * for many at once costs hardly more than for one. No result depends on the answer.
     *
     * @return by key
     */
    Map<String, List<Provenance>> provenance(Collection<String> keys);

    /**
     * Keeps a run; what is already known of the key is added to, and its equal parts stay as they are. What has failed
     * gives way to what has not, and a failure changes nothing that did not fail.
     *
     * @return what is known of the run now, without its parameters
     */
    LedgerEntry commit(LedgerEntry entry);

    /**
     * Takes a run to do, so that no other process does the same. Whether it has been done meanwhile is to be looked up
     * afterwards, and it is to be committed before the claim is closed.
     *
     * @return empty if somebody has claimed it, here or in another process that is still alive
     */
    Optional<Claim> claim(String key);

    /** What runs have come to that are not done yet; nothing by default. */
    default CheckpointStore checkpoints() {
        return CheckpointStore.NONE;
    }

    /** Makes all commits durable and lets go of the file. */
    @Override
    void close();
}
