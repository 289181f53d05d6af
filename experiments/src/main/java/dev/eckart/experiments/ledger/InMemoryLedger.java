package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Tensors;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A ledger that forgets everything when it is let go, for tests and for programs that keep results by themselves. */
public final class InMemoryLedger implements Ledger {

    private final Map<String, LedgerEntry> entries = new ConcurrentHashMap<>();
    private final Set<String> claimed = ConcurrentHashMap.newKeySet();

    @Override
    public Optional<LedgerEntry> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(entry -> entry.with(Optional.empty()));
    }

    @Override
    public Optional<Tensors> parameters(String key) {
        return Optional.ofNullable(entries.get(key)).flatMap(LedgerEntry::parameters);
    }

    @Override
    public LedgerEntry commit(LedgerEntry entry) {
        return entries.merge(entry.key(), entry, Merging::union).with(Optional.empty());
    }

    @Override
    public Optional<Claim> claim(String key) {
        return claimed.add(key) ? Optional.of(() -> claimed.remove(key)) : Optional.empty();
    }

    /** Does nothing. */
    @Override
    public void close() { }
}
