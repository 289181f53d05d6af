package dev.eckart.datasets.contract;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.InMemorySource;
import dev.eckart.datasets.Labels;
import dev.eckart.datasets.Loader;
import dev.eckart.datasets.Source;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Datasets that would be right but for one thing. */
final class BrokenLoaders {

    private static final double[] NUMBERS = {1, 2, 3, 4};
    private static final String HASH = "0".repeat(64);

    private BrokenLoaders() { }

    private static Dataset dataset(List<String> names, int... codes) {
        InMemorySource source = InMemorySource.of(NdArray.filled(1, Shape.of(2, 2)));
        return new Dataset("toy", source, names, Optional.of(new Labels(List.of("p", "q"), codes)), "");
    }

    @Name("two-of-one-name")
    @Doc("has two columns of one name")
    record TwoOfOneName() implements Loader {
        @Override
        public Dataset load(Path folder) {
            return dataset(List.of("a", "a"), 0, 1);
        }
    }

    @Name("too-short")
    @Doc("lacks the class of a row")
    record TooShort() implements Loader {
        @Override
        public Dataset load(Path folder) {
            return dataset(List.of("a", "b"), 0);
        }
    }

    @Name("wandering")
    @Doc("is never the same")
    record Wandering() implements Loader {
        private static int loaded;

        @Override
        public Dataset load(Path folder) {
            return dataset(List.of("a", "b" + next()), 0, 1);
        }

        private static synchronized int next() {
            return loaded++;
        }
    }

    private static Dataset dataset(Source source) {
        return new Dataset("toy", source, List.of("a", "b"), Optional.empty(), "");
    }

    /** Two rows of two columns. */
    private record Two(F64Array held, boolean shared, boolean fromTheFirst, String sha256) implements Source {
        @Override
        public int rows() {
            return 2;
        }

        @Override
        public int columns() {
            return 2;
        }

        @Override
        public F64Array read(int from, int to) {
            if (shared && to - from == 2) {
                return held;
            }
            int first = fromTheFirst ? 0 : from;
            return NdArray.of(
                    Arrays.copyOfRange(held.elements(), 2 * first, 2 * (first + to - from)), to - from, 2);
        }

        @Override
        public F64Array readAll() {
            return NdArray.of(held.toDoubles(), 2, 2);
        }
    }

    private static F64Array held() {
        return NdArray.of(NUMBERS, 2, 2);
    }

    @Name("from-the-first")
    @Doc("reads from the first row on, wherever it is asked to")
    record FromTheFirst() implements Loader {
        @Override
        public Dataset load(Path folder) {
            return dataset(new Two(held(), false, true, HASH));
        }
    }

    @Name("sharing")
    @Doc("hands out its own numbers")
    record Sharing() implements Loader {
        @Override
        public Dataset load(Path folder) {
            return dataset(new Two(held(), true, false, HASH));
        }
    }

    @Name("unhashed")
    @Doc("has no hash")
    record Unhashed() implements Loader {
        @Override
        public Dataset load(Path folder) {
            return dataset(new Two(held(), false, false, "none"));
        }
    }
}
