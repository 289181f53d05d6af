package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.datasets.ColumnValues;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.contract.StepContract;
import dev.eckart.linalg.NdArray;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every step keeps to is inherited; what only this one does is tested here. */
final class ${className}Test extends StepContract {

    @Override
    protected PreparationStep step() {
        return new ${className}(FitOn.TRAIN);
    }

    @Test
    void signsDoNotCount() {
        NdArray halved = step().fit(new Column(-2, 1)).apply(NdArray.ofRows(new double[][] {{4}, {-1}}));
        assertEquals(NdArray.ofRows(new double[][] {{2}, {-0.5}}), halved);
    }

    /** One column to learn from. */
    private record Column(double... values) implements ColumnValues {
        @Override
        public List<String> names() {
            return List.of("a");
        }

        @Override
        public double[] column(int column) {
            return values.clone();
        }
    }
}
