package dev.eckart.datasets;

import dev.eckart.linalg.F64Array;

/**
 * The numbers of a dataset, read by ranges of rows, so that large data need not fit into memory. Implementations are
 * thread-safe.
 */
public interface Source {

    /** The number of rows, &ge; 1. */
    int rows();

    /** The number of columns, &ge; 1. */
    int columns();

    /** SHA-256 of the bytes that the numbers and labels came from, in lower-case hexadecimal. */
    String sha256();

    /**
     * Some rows.
     *
     * @param from the first row, from 0
     * @param to the row after the last
     * @return (to − from)×columns
     */
    F64Array read(int from, int to);

    /** All rows. */
    default F64Array readAll() {
        return read(0, rows());
    }
}
