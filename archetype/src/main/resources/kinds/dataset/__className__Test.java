package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.datasets.Loader;
import dev.eckart.datasets.contract.LoaderContract;
import dev.eckart.linalg.NdArray;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What every dataset keeps to is inherited; what only this one holds is tested here. */
final class ${className}Test extends LoaderContract {

    @Override
    protected Loader loader() {
        return new ${className}(4);
    }

    @Test
    void cellsFallWithRowAndColumn() {
        NdArray expected = NdArray.ofRows(new double[][] {{1, 1 / 2.0}, {1 / 2.0, 1 / 3.0}});
        assertEquals(expected, new ${className}(2).load(Path.of("")).source().readAll());
    }
}
