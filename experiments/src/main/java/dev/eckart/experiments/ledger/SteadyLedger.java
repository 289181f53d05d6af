package dev.eckart.experiments.ledger;

import dev.eckart.datasets.safetensors.Tensors;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A ledger that is read. A file that nobody had open is read without locks, so that no trace is left; if somebody has
 * written to it before the answer is there, what was read may be of two moments, and the question is asked again of the
 * file that is there now. Thread-safe.
 */
final class SteadyLedger implements Ledger {

    private final Supplier<LedgerFile.Seen> seen;
    private final Function<LedgerFile.Seen, Ledger> opening;
    private LedgerFile.Seen opened;
    private Ledger ledger;

    /**
     * @param seen what can be seen of the file
     * @param opening opens the file as it was seen; with locks, if others have it open
     */
    SteadyLedger(Supplier<LedgerFile.Seen> seen, Function<LedgerFile.Seen, Ledger> opening) {
        this.seen = seen;
        this.opening = opening;
        this.opened = seen.get();
        this.ledger = openedSteadily();
    }

    @Override
    public Optional<LedgerEntry> find(String key) {
        return answer(known -> known.find(key));
    }

    @Override
    public Optional<Tensors> parameters(String key) {
        return answer(known -> known.parameters(key));
    }

    @Override
    public Optional<LedgerEntry> summary(String key) {
        return answer(known -> known.summary(key));
    }

    @Override
    public List<String> keys(String prefix) {
        return answer(known -> known.keys(prefix));
    }

    @Override
    public Map<String, List<Provenance>> provenance(Collection<String> keys) {
        return answer(known -> known.provenance(keys));
    }

    /** All that is not as it was written, in words. */
    List<String> faults() {
        return answer(known -> known instanceof SqliteLedger kept ? kept.faults() : List.of());
    }

    /** @throws LedgerException always */
    @Override
    public synchronized LedgerEntry commit(LedgerEntry entry) {
        return ledger.commit(entry);
    }

    @Override
    public synchronized Optional<Claim> claim(String key) {
        return ledger.claim(key);
    }

    @Override
    public synchronized void close() {
        ledger.close();
    }

    private synchronized <T> T answer(Function<Ledger, T> question) {
        while (true) {
            try {
                T answer = question.apply(ledger);
                if (isSteady()) {
                    return answer;
                }
            } catch (LedgerException e) {
                if (isSteady()) {
                    throw e;
                }
            }
            ledger.close();
            opened = seen.get();
            ledger = openedSteadily();
        }
    }

    private Ledger openedSteadily() {
        while (true) {
            try {
                return opening.apply(opened);
            } catch (LedgerException e) {
                LedgerFile.Seen now = seen.get();
                if (now.equals(opened)) {
                    throw e;
                }
                opened = now;
            }
        }
    }

    /** Whoever reads with locks sees one moment; without, nobody may have written. */
    private boolean isSteady() {
        return opened.inUse() || opened.equals(seen.get());
    }
}
