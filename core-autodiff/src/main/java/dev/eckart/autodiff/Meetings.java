package dev.eckart.autodiff;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;

/**
 * Before which works threads have to meet: those that read what has been written since they last met, or write what has
 * been written or read. In between, a thread that is done with its share goes on to the next work.
 */
final class Meetings {

    private final Storage storage;
    private final Function<Tensor, Object> arrays;
    private final Set<Object> read = identities();
    private final Set<Object> written = identities();

    /** @param arrays that hold the numbers of nodes which are not internal to a work */
    Meetings(Storage storage, Function<Tensor, Object> arrays) {
        this.storage = storage;
        this.arrays = arrays;
    }

    /** Whether to meet before a work. To be asked of each in turn; to the first of them threads come from a meeting. */
    boolean isDueBefore(Work work) {
        Set<Object> reads = identities();
        Set<Object> writes = identities();
        for (Tensor node : work.nodes()) {
            if (!(node.op() instanceof Op.Reshape)) {
                add(node, writes);
                Plan.sources(node).forEach(source -> add(source, reads));
            }
        }
        boolean due = !Collections.disjoint(reads, written)
                || !Collections.disjoint(writes, written)
                || !Collections.disjoint(writes, read);
        if (due) {
            read.clear();
            written.clear();
        }
        read.addAll(reads);
        written.addAll(writes);
        return due;
    }

    private void add(Tensor node, Set<Object> touched) {
        Tensor base = Storage.base(node);
        if (!storage.isInternal(base)) {
            touched.add(arrays.apply(base));
        }
    }

    private static Set<Object> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
