package dev.eckart.experiments.view;

import dev.eckart.datasets.Partition;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parts of which the validation part has become a part of the training part: in the order of the data if both are, as
 * of a split that keeps that order; else after it, as a split drew them.
 */
final class Merged {

    private Merged() { }

    static Parts trainAndValidation(Parts parts) {
        return switch (parts) {
            case Parts.Whole whole -> whole;
            case Parts.OfRows(var partition) -> new Parts.OfRows(new Partition<>(
                    new Partition.Train<>(rows(partition)),
                    new Partition.Validation<>(new Selection.Rows()),
                    partition.test()));
            case Parts.OfCells(var partition) -> new Parts.OfCells(new Partition<>(
                    new Partition.Train<>(cells(partition)),
                    new Partition.Validation<>(new Selection.Cells(new int[0], new int[0])),
                    partition.test()));
        };
    }

    private static Selection.Rows rows(Partition<Selection.Rows> partition) {
        int[] train = partition.train().selection().rows();
        int[] validation = partition.validation().selection().rows();
        int[] joined = joined(train, validation);
        return new Selection.Rows(
                isAscending(train) && isAscending(validation) ? Arrays.stream(joined).sorted().toArray() : joined);
    }

    private static Selection.Cells cells(Partition<Selection.Cells> partition) {
        List<Cell> train = cells(partition.train().selection());
        List<Cell> validation = cells(partition.validation().selection());
        Stream<Cell> joined = Stream.concat(train.stream(), validation.stream());
        List<Cell> all = (isAscending(train) && isAscending(validation) ? joined.sorted() : joined).toList();
        return new Selection.Cells(
                all.stream().mapToInt(Cell::row).toArray(), all.stream().mapToInt(Cell::column).toArray());
    }

    private static List<Cell> cells(Selection.Cells cells) {
        int[] rows = cells.rows();
        int[] columns = cells.columns();
        return IntStream.range(0, rows.length).mapToObj(k -> new Cell(rows[k], columns[k])).toList();
    }

    private static boolean isAscending(int[] rows) {
        return IntStream.range(1, rows.length).allMatch(k -> rows[k - 1] < rows[k]);
    }

    private static boolean isAscending(List<Cell> cells) {
        return IntStream.range(1, cells.size()).allMatch(k -> cells.get(k - 1).compareTo(cells.get(k)) < 0);
    }

    private static int[] joined(int[] first, int[] second) {
        return IntStream.concat(IntStream.of(first), IntStream.of(second)).toArray();
    }

    /** A place in a matrix, in row-major order. */
    private record Cell(int row, int column) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
        }
    }
}
