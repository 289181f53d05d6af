package dev.eckart.datasets.contract;

import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.InMemorySource;
import dev.eckart.datasets.Labels;
import dev.eckart.datasets.Target;
import dev.eckart.linalg.NdArray;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Twelve rows of two columns, in three classes of four and six groups of two. */
final class Twelve {

    private static final int[] CLASSES = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2};
    private static final int[] PERMUTED = {2, 0, 1, 0, 1, 2, 0, 1, 2, 0, 2, 1};
    private static final int[] GROUPS = {0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5};

    private Twelve() { }

    static Dataset rows() {
        return of(CLASSES, 1);
    }

    static Dataset withLabelsPermuted() {
        return of(PERMUTED, 1);
    }

    static Dataset withOtherNumbers() {
        return of(CLASSES, -3);
    }

    private static Dataset of(int[] classes, double factor) {
        double[] numbers = IntStream.range(0, 24).mapToDouble(place -> factor * (place % 7)).toArray();
        double[] targets = IntStream.range(0, 12).mapToDouble(row -> factor * (row % 5)).toArray();
        return new Dataset("twelve", InMemorySource.of(NdArray.of(numbers, 12, 2)), List.of("a", "b"),
                Optional.of(new Labels(List.of("one", "two", "three"), classes)),
                Optional.of(new Target("t", NdArray.of(targets, 12))),
                Optional.of(new Labels(List.of("p", "q", "r", "s", "t", "u"), GROUPS)), "");
    }
}
