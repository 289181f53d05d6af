package dev.eckart.models.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.contract.CellMetricContract;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class RelativeErrorTest extends CellMetricContract {

    private static final CellMetric MAX = new RelativeError(MaxOrMean.MAX, On.TEST);
    private static final CellMetric MEAN = new RelativeError(MaxOrMean.MEAN, On.TEST);

    @Override
    protected CellMetric metric() {
        return new RelativeError(MaxOrMean.MAX, On.TEST);
    }

    @Test
    void errorsAreSharesOfTheValuesWhateverTheSigns() {
        // |3 − 2| / 2 = 0.5 and |−5 + 4| / 4 = 0.25
        assertEquals(new Score.Value(0.5), MAX.score(array(3, -5), array(2, -4)));
        assertEquals(new Score.Value(0.375), MEAN.score(array(3, -5), array(2, -4)));
    }

    @Test
    void aValueOfZeroHasNoShare() {
        assertEquals(new Score.Undefined("value 2 of 2 is 0"), MAX.score(array(1, 1), array(1, 0)));
        assertEquals(new Score.Undefined("value 1 of 1 is 0"), MEAN.score(array(0), array(-0.0)));
    }

    @Test
    void withoutCellsOrFinitePredictionsThereIsNoScore() {
        assertEquals(new Score.Undefined("no cells"), MAX.score(array(), array()));
        assertEquals(new Score.Undefined("prediction 1 of 1 is NaN"), MAX.score(array(Double.NaN), array(1)));
    }

    @Test
    void noBoundIsKnown() {
        assertEquals(OptionalDouble.empty(), MAX.lowerBound(array(2, 1), 1, 4));
    }

    private static NdArray array(double... elements) {
        return NdArray.of(elements, elements.length);
    }
}
