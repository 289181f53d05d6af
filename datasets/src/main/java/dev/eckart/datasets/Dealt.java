package dev.eckart.datasets;

import java.util.function.Function;

/** Units, such as rows, in three parts. */
final class Dealt {

    private final int[] train;
    private final int[] validation;
    private final int[] test;

    /** Takes the arrays over: nobody writes to them again. */
    Dealt(int[] train, int[] validation, int[] test) {
        this.train = train;
        this.validation = validation;
        this.test = test;
    }

    <S extends Selection> Partition<S> as(Function<int[], S> selection) {
        return new Partition<>(
                new Partition.Train<>(selection.apply(train)),
                new Partition.Validation<>(selection.apply(validation)),
                new Partition.Test<>(selection.apply(test)));
    }
}
