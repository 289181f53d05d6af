package dev.eckart.datasets;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/** A matrix that is already in memory. Immutable and thread-safe. */
public final class InMemorySource implements Source {

    private final F64Array values;
    private final String sha256;

    private InMemorySource(F64Array values, String sha256) {
        this.values = values;
        this.sha256 = sha256;
        if (values.rows() < 1 || values.columns() < 1) {
            throw new IllegalArgumentException("expected at least one row and one column, found " + values.shape());
        }
    }

    /**
     * A matrix that was computed or typed in; its hash is that of its elements as little-endian doubles, row-major.
     *
     * @param values rows×columns, at least 1×1
     * @throws IllegalArgumentException if this is no matrix or an empty one
     */
    public static InMemorySource of(F64Array values) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.shape().size(), Double.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(values.elements());
        return of(values, bytes.array());
    }

    /**
     * A matrix that was read from bytes.
     *
     * @param values rows×columns, at least 1×1
     * @param bytes what the numbers and labels came from
     * @throws IllegalArgumentException if this is no matrix or an empty one
     */
    public static InMemorySource of(F64Array values, byte[] bytes) {
        return new InMemorySource(values, Sha256.of(bytes));
    }

    @Override
    public int rows() {
        return values.rows();
    }

    @Override
    public int columns() {
        return values.columns();
    }

    @Override
    public String sha256() {
        return sha256;
    }

    /** @throws IndexOutOfBoundsException if the range is not within the rows */
    @Override
    public F64Array read(int from, int to) {
        Objects.checkFromToIndex(from, to, rows());
        double[] range = Arrays.copyOfRange(values.elements(), from * columns(), to * columns());
        return F64Array.owning(range, Shape.of(to - from, columns()));
    }

    @Override
    public F64Array readAll() {
        return values;
    }
}
