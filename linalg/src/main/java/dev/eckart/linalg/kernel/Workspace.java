package dev.eckart.linalg.kernel;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Space that the kernels of one thread share, one after another: aligned to 64 bytes, off the heap, and as large as the
 * greatest of them has asked for. Not thread-safe. Freed with the last reference to it.
 */
public final class Workspace {

    private static final long ALIGNMENT = 64;

    private MemorySegment segment = MemorySegment.NULL;

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
