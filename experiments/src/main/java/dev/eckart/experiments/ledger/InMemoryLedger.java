package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Tensors;
import java.util.Collection;
import java.util.List;
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
    public Optional<LedgerEntry> summary(String key) {
        return find(key).map(LedgerEntry::summary);
    }

    @Override
    public List<String> keys(String prefix) {
        return entries.keySet().stream().filter(key -> key.startsWith(prefix)).sorted().toList();
    }

    /** Nothing: what is forgotten with the program has come about in it. */
    @Override
    public Map<String, List<Provenance>> provenance(Collection<String> keys) {
        return Map.of();
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
