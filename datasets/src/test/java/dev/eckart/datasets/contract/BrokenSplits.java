package dev.eckart.datasets.contract;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Streams;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Partition;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.Selection;
import dev.eckart.datasets.Split;
import java.util.stream.IntStream;

/** Splits that would be right but for one thing. */
final class BrokenSplits {

    private BrokenSplits() { }

    interface OfRows extends Split {
        @Override
        default Unit unit() {
            return Unit.ROWS;
        }
    }

    private static Parts parts(int[] train, int... test) {
        return new Parts.OfRows(new Partition<>(new Partition.Train<>(new Selection.Rows(train)),
                new Partition.Validation<>(new Selection.Rows()), new Partition.Test<>(new Selection.Rows(test))));
    }

    /** Tests on one row, and trains on the others. */
    private static Parts without(int test) {
        return parts(IntStream.range(0, 12).filter(row -> row != test).toArray(), test);
    }

    @Name("overlapping")
    @Doc("tests on a row that it trains on")
    record Overlapping() implements OfRows {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return parts(IntStream.range(0, 12).toArray(), 3);
        }
    }

    @Name("losing")
    @Doc("forgets a row")
    record Losing() implements OfRows {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return parts(IntStream.range(0, 10).toArray(), 11);
        }
    }

    @Name("peeping")
    @Doc("tests on the row whose number is the first row's class")
    record Peeping() implements OfRows {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return without(data.labels().orElseThrow().codes()[0]);
        }
    }

    @Name("sorting")
    @Doc("tests on a row that it chooses by a number of the data")
    record Sorting() implements OfRows {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return without(data.source().readAll().at(1) > 0 ? 4 : 5);
        }
    }

    @Name("secretive")
    @Doc("draws without saying so")
    record Secretive() implements OfRows {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return without(streams.stream(STREAM).uniform() < 0.5 ? 4 : 5);
        }
    }

    @Name("cautious")
    @Doc("tests on everything")
    record Cautious() implements OfRows {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return parts(new int[0], IntStream.range(0, 12).toArray());
        }
    }

    @Name("repetitive")
    @Doc("tests on the same row in both folds")
    record Repetitive() implements OfRows {
        @Override
        public int folds() {
            return 2;
        }

        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return without(3);
        }
    }

    @Name("wandering")
    @Doc("never tests on the same row twice")
    record Wandering() implements OfRows {
        private static int parted;

        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return without(next() % 12);
        }

        private static synchronized int next() {
            return parted++;
        }
    }

    @Name("stubborn")
    @Doc("draws, and tests on the same row all the same")
    record Stubborn() implements OfRows {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return without(streams.stream(STREAM).uniform() < 1 ? 4 : 5);
        }
    }
}
