package ${package};

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Max;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.InMemorySource;
import dev.eckart.datasets.Loader;
import dev.eckart.linalg.NdArray;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The matrix of 1 / (row + column - 1), counted from 1, which is named after Hilbert. Yours goes in its place: the
 * parameters of this record are the keys in experiment files. Data from a file are read below the folder that
 * {@code load} is given; nothing is downloaded there.
 *
 * @param size the number of rows and of columns, from 1 to 100
 */
@Name("${name}")
@Doc("the matrix of 1 / (row + column - 1)")
public record ${className}(@Doc("the number of rows and of columns") @Min(1) @Max(100) int size) implements Loader {

    public ${className} {
        Header.check(${className}.class, size);
    }

    @Override
    public Dataset load(Path folder) {
        double[] cells = IntStream.range(0, size * size).mapToDouble(i -> 1.0 / (i / size + i % size + 1)).toArray();
        List<String> columns = IntStream.rangeClosed(1, size).mapToObj(column -> "column-" + column).toList();
        InMemorySource source = InMemorySource.of(NdArray.of(cells, size, size));
        return new Dataset("${name} (" + size + ")", source, columns, Optional.empty(), "");
    }

    /** Offers the dataset to experiment files. */
    public static final class Offered extends Offer<${className}> {
        public Offered() {
            super(${className}.class, Provider.API_VERSION);
        }
    }
}
