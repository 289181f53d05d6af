package dev.eckart.linalg.kernel;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Space that the kernels of one thread share, one after another: aligned to 64 bytes, off the heap, and as large as the
 * greatest of them has asked for. Not thread-safe. Freed with the last reference to it.
 */
public final class Workspace {

    private static final long ALIGNMENT = 64;

    private final boolean isOfOne;
    private MemorySegment segment = MemorySegment.NULL;
    private boolean isKept;

    /** For any number of kernels. */
    public Workspace() {
        this(false);
    }

    private Workspace(boolean isOfOne) {
        this.isOfOne = isOfOne;
    }

    /** For one product alone, or several that differ in their rows alone: they keep there what they can use again. */
    public static Workspace ofOne() {
        return new Workspace(true);
    }

    boolean isOfOne() {
        return isOfOne;
    }

    /** What was kept is another factor's from now on. */
    public void forget() {
        isKept = false;
    }

    /** Whether what is here can be used again. */
    boolean isKept() {
        return isKept;
    }

    void keep() {
        isKept = isOfOne;
    }

    /** Makes sure of so many bytes; to be asked before {@link #segment}, which may be another one afterwards. */
    public void reserve(long bytes) {
        if (segment.byteSize() < bytes) {
            segment = Arena.ofAuto().allocate(bytes, ALIGNMENT);
        }
    }

    /** The space; what it holds does not matter. */
    MemorySegment segment() {
        return segment;
    }
}
