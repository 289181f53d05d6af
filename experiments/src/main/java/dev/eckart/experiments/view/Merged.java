package dev.eckart.experiments.view;

import dev.eckart.datasets.Partition;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.Selection;
import java.util.stream.IntStream;

/** Parts of which the validation part has become a part of the training part. */
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
        return new Selection.Rows(
                joined(partition.train().selection().rows(), partition.validation().selection().rows()));
    }

    private static Selection.Cells cells(Partition<Selection.Cells> partition) {
        Selection.Cells train = partition.train().selection();
        Selection.Cells validation = partition.validation().selection();
        return new Selection.Cells(
                joined(train.rows(), validation.rows()), joined(train.columns(), validation.columns()));
    }

    private static int[] joined(int[] first, int[] second) {
        return IntStream.concat(IntStream.of(first), IntStream.of(second)).toArray();
    }
}
