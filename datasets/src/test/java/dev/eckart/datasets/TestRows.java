package dev.eckart.datasets;

import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Data to be parted by rows. */
final class TestRows {

    private TestRows() { }

    /** One row for each code, which is both its class and its group; class 0 is named 00, class 12 is named 12. */
    static Dataset of(int... codes) {
        int count = Arrays.stream(codes).max().orElseThrow() + 1;
        List<String> names = IntStream.range(0, count).mapToObj(code -> code / 10 + "" + code % 10).toList();
        Optional<Labels> labels = Optional.of(new Labels(names, codes));
        Source source = InMemorySource.of(NdArray.filled(1, Shape.of(codes.length, 2)));
        return new Dataset("toy", source, List.of("a", "b"), labels, Optional.empty(), labels, "");
    }

    static Partition<Selection.Rows> parts(Split split, Dataset data, int fold, Streams streams) {
        return switch (split.part(data, fold, streams)) {
            case Parts.OfRows(var partition) -> partition;
            case Parts.OfCells _, Parts.Whole _ -> throw new AssertionError("expected parts of rows");
        };
    }

    static Partition<Selection.Rows> parts(Split split, Dataset data, int fold, long seed) {
        return parts(split, data, fold, Streams.seeded(seed));
    }

    /** The rows of all three parts, sorted. */
    static int[] all(Partition<Selection.Rows> parts) {
        return Stream.of(parts.train().selection(), parts.validation().selection(), parts.test().selection())
                .flatMapToInt(part -> Arrays.stream(part.rows()))
                .sorted()
                .toArray();
    }
}
