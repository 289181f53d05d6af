package dev.eckart.reports.fabricated;

import dev.eckart.components.Name;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Labels;
import dev.eckart.datasets.Loader;
import dev.eckart.datasets.Source;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A dataset of 4×2 numbers, for tests. */
@Name("bundled")
public record Bundled(String variant) implements Loader {

    @Override
    public Dataset load(Path folder) {
        Labels labels = new Labels(List.of("setosa", "other"), new int[] {0, 0, 1, 1});
        return new Dataset("bundled (" + variant + ")", new Numbers(), List.of("a", "b"), Optional.of(labels),
                "row 1 differs");
    }

    private static final class Numbers implements Source {
        @Override
        public int rows() {
            return 4;
        }

        @Override
        public int columns() {
            return 2;
        }

        @Override
        public String sha256() {
            return "6f60";
        }

        @Override
        public F64Array read(int from, int to) {
            return NdArray.of(new double[2 * (to - from)], to - from, 2);
        }
    }
}
