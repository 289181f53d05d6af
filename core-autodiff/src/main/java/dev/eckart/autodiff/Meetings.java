package dev.eckart.autodiff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Before which works threads have to meet: those in which one reads places that another one has written since they last
 * met, or writes what another one has written or read. In between, who is done with a share goes on to the next work.
 */
final class Meetings {

    private final Storage storage;
    private final Function<Tensor, Object> arrays;
    private final IdentityHashMap<Object, List<Touch>> touched = new IdentityHashMap<>();

    /** @param arrays that hold the numbers of nodes which are not internal to a work */
    Meetings(Storage storage, Function<Tensor, Object> arrays) {
        this.storage = storage;
        this.arrays = arrays;
    }

    /** What a thread does to places of an array. */
    private record Touch(Object array, Stretch places, boolean writes, int thread) {

        boolean disturbs(Touch earlier) {
            return thread != earlier.thread && (writes || earlier.writes) && places.meets(earlier.places);
        }
    }

    /**
     * Whether to meet before a work. To be asked of each in turn; to the first of them threads come from a meeting.
     *
     * @param shares of the threads: which places each makes of the nodes that are as large as the work's first one
     */
    boolean isDueBefore(Work work, List<Stretch> shares) {
        List<Touch> touches = wholeSums(work);
        for (int thread = 0; thread < shares.size(); thread++) {
            if (!shares.get(thread).isEmpty()) {
                touches.addAll(touches(work, shares.get(thread), thread));
            }
        }
        boolean due = touches.stream().anyMatch(touch ->
                touched.getOrDefault(touch.array, List.of()).stream().anyMatch(touch::disturbs));
        if (due) {
            touched.clear();
        }
        touches.forEach(touch -> touched.computeIfAbsent(touch.array, _ -> new ArrayList<>()).add(touch));
        return due;
    }

    /** Once all shares in a group are done, the first thread makes its sums whole. */
    private List<Touch> wholeSums(Work work) {
        List<Touch> touches = new ArrayList<>();
        for (Tensor node : work.nodes()) {
            if (node.op() instanceof Op.Sum && !(work instanceof Work.Single)) {
                touches.add(new Touch(arrays.apply(node), Stretch.ALL, true, 0));
            }
        }
        return touches;
    }

    private List<Touch> touches(Work work, Stretch share, int thread) {
        boolean isElementWise = work instanceof Work.Group || work instanceof Work.Softmaxes;
        int size = Groups.size(work.nodes().getFirst());
        List<Touch> touches = new ArrayList<>();
        for (Tensor node : work.nodes()) {
            if (!storage.isInternal(node)) {
                Stretch places = node.shape().size() == size ? share : Stretch.ALL;
                touches.add(new Touch(arrays.apply(node), places, true, thread));
            }
            for (Tensor source : Plan.sources(node)) {
                if (!storage.isInternal(source)) {
                    Stretch places = isElementWise && source.shape().size() == size ? share : Stretch.ALL;
                    touches.add(new Touch(arrays.apply(source), places, false, thread));
                }
            }
        }
        return touches;
    }
}
