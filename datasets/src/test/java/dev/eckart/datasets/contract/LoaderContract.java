package dev.eckart.datasets.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.eckart.contract.ComponentContract;
import dev.eckart.datasets.DataException;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.Labels;
import dev.eckart.datasets.Loader;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.Shape;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Loader} keeps to, and the dataset that it loads. */
public abstract class LoaderContract extends ComponentContract {

    /** The settings that name a dataset. */
    protected abstract Loader loader();

    /** What relative paths in the settings are relative to. */
    protected Path folder() {
        return Path.of("");
    }

    @Override
    protected final Record component() {
        return (Record) loader();
    }

    @Test
    public final void loadingAgainGivesTheSame() throws Exception {
        assertEquals(told(load()), told(load()));
    }

    @Test
    public final void columnsHaveNamesOfTheirOwn() throws Exception {
        Dataset data = load();
        assertEquals(data.source().columns(), data.columnNames().size());
        assertEquals(data.columnNames().size(), new HashSet<>(data.columnNames()).size(), data.columnNames()::toString);
        data.columnNames().forEach(name -> assertFalse(name.isBlank(), "a column has no name"));
        assertFalse(data.name().isBlank(), "the dataset has no name");
    }

    @Test
    public final void everyRowHasAClassATargetAndAGroupIfAnyHas() throws Exception {
        Dataset data = load();
        int rows = data.source().rows();
        Stream.concat(data.labels().stream(), data.groups().stream()).forEach(labels -> assertCodes(rows, labels));
        data.target().ifPresent(target -> assertEquals(Shape.of(rows), target.values().shape()));
    }

    @Test
    public final void rangesOfRowsAreThoseOfTheWhole() throws Exception {
        Dataset data = load();
        int rows = data.source().rows();
        int columns = data.source().columns();
        F64Array all = data.source().readAll();
        assertEquals(Shape.of(rows, columns), all.shape());
        for (int from : new int[] {0, rows / 2, rows - 1}) {
            double[] expected = Arrays.copyOfRange(all.toDoubles(), from * columns, rows * columns);
            assertArrayEquals(expected, data.source().read(from, rows).toDoubles(), "rows from " + from);
        }
    }

    @Test
    public final void whatWasReadIsNobodyElses() throws Exception {
        Dataset data = load();
        assumeTrue(repeats(), "loading differs by chance");
        F64Array read = data.source().read(0, data.source().rows());
        double[] before = read.toDoubles();
        Arrays.fill(read.elements(), 0);
        assertArrayEquals(before, data.source().read(0, data.source().rows()).toDoubles());
    }

    @Test
    public final void theHashIsOneOfSha256() throws Exception {
        assertTrue(load().source().sha256().matches("[0-9a-f]{64}"), load().source().sha256());
    }

    private Dataset load() throws DataException {
        return loader().load(folder());
    }

    private boolean repeats() throws DataException {
        return told(load()).equals(told(load()));
    }

    private static List<Object> told(Dataset data) {
        return List.of(data.name(), data.note(), data.columnNames(), data.source().sha256(), data.source().readAll(),
                data.labels().map(LoaderContract::told), data.groups().map(LoaderContract::told), data.target());
    }

    private static List<Object> told(Labels labels) {
        return List.of(labels.classes(), Arrays.stream(labels.codes()).boxed().toList());
    }

    private static void assertCodes(int rows, Labels labels) {
        assertEquals(rows, labels.codes().length);
        for (int code : labels.codes()) {
            assertTrue(code >= 0 && code < labels.classes().size(), "code " + code + " of " + labels.classes());
        }
        assertEquals(labels.classes().size(), new HashSet<>(labels.classes()).size(), labels.classes()::toString);
    }
}
