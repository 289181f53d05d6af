package dev.eckart.datasets;

/** A part of a dataset: rows or cells. Implementations are immutable. */
public sealed interface Selection {

    /** How many rows or cells. */
    int count();

    /** Some rows. */
    final class Rows implements Selection {

        private final int[] rows;

        /** @param rows counted from 0 */
        public Rows(int... rows) {
            this.rows = rows.clone();
        }

        /** The rows, counted from 0; a copy. */
        public int[] rows() {
            return rows.clone();
        }

        @Override
        public int count() {
            return rows.length;
        }
    }

    /** Some cells. */
    final class Cells implements Selection {

        private final int[] rows;
        private final int[] columns;

        /**
         * @param rows the row of each cell, from 0
         * @param columns the column of each cell, from 0
         */
        public Cells(int[] rows, int[] columns) {
            this.rows = rows.clone();
            this.columns = columns.clone();
        }

        /** The row of each cell, from 0; a copy. */
        public int[] rows() {
            return rows.clone();
        }

        /** The column of each cell, from 0; a copy. */
        public int[] columns() {
            return columns.clone();
        }

        @Override
        public int count() {
            return rows.length;
        }
    }
}
