package dev.eckart.experiments.run;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.experiments.ledger.CheckpointStore;
import dev.eckart.experiments.ledger.Claim;
import dev.eckart.experiments.ledger.Ledger;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.ledger.Provenance;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ledger that asks another one, but for what it does by itself. */
interface ForwardingLedger extends Ledger {

    /** The other one. */
    Ledger ledger();

    @Override
    default Optional<LedgerEntry> find(String key) {
        return ledger().find(key);
    }

    @Override
    default Optional<Tensors> parameters(String key) {
        return ledger().parameters(key);
    }

    @Override
    default Optional<LedgerEntry> summary(String key) {
        return ledger().summary(key);
    }

    @Override
    default List<String> keys(String prefix) {
        return ledger().keys(prefix);
    }

    @Override
    default Map<String, List<Provenance>> provenance(Collection<String> keys) {
        return ledger().provenance(keys);
    }

    @Override
    default LedgerEntry commit(LedgerEntry entry) {
        return ledger().commit(entry);
    }

    @Override
    default Optional<Claim> claim(String key) {
        return ledger().claim(key);
    }

    @Override
    default CheckpointStore checkpoints() {
        return ledger().checkpoints();
    }

    @Override
    default void close() {
        ledger().close();
    }
}
