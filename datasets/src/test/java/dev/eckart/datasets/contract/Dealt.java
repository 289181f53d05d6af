package dev.eckart.datasets.contract;

import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Partition;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is in each part: rows, or cells by their place in row-major order. */
record Dealt(List<Integer> train, List<Integer> validation, List<Integer> test) {

    static Dealt of(Parts parts, Dataset data) {
        int columns = data.source().columns();
        return switch (parts) {
            case Parts.Whole _ -> new Dealt(
                    IntStream.range(0, data.source().rows()).boxed().toList(), List.of(), List.of());
            case Parts.OfRows(var rows) -> of(rows, part -> Arrays.stream(part.rows()).boxed().toList());
            case Parts.OfCells(var cells) -> of(cells, part -> IntStream.range(0, part.count())
                    .mapToObj(cell -> part.rows()[cell] * columns + part.columns()[cell])
                    .toList());
        };
    }

    /** All places, those of the train part first. */
    List<Integer> all() {
        return Stream.of(train, validation, test).flatMap(List::stream).toList();
    }

    private static <S extends Selection> Dealt of(Partition<S> parts, Function<S, List<Integer>> places) {
        return new Dealt(places.apply(parts.train().selection()), places.apply(parts.validation().selection()),
                places.apply(parts.test().selection()));
    }
}
