package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link CellMetric} keeps to. */
public abstract class CellMetricContract extends EdgeContract {

    private static final double[] TRUTH = {2, 3, 4, 1};

    /** The metric, a record with valid settings. */
    protected abstract CellMetric metric();

    @Override
    protected final Record component() {
        return (Record) metric();
    }

    @Override
    final List<EdgeCase> edgeCases() {
        return List.of(
                edge("no cells", cells(), cells()),
                edge("one cell", cells(2), cells(3)),
                edge("all predictions right", cells(1, 2, 3), cells(1, 2, 3)),
                edge("all predictions the same", cells(2, 2, 2), cells(1, 2, 3)),
                edge("all values the same", cells(1, 2, 3), cells(2, 2, 2)),
                edge("a value of 0", cells(1, 2, 3), cells(0, 2, 4)),
                edge("a prediction near 1e200", cells(1e200, 2, 3), cells(1, 2, 4)),
                edge("values near 1e-200", cells(0, 0, 0), cells(1e-200, 2e-200, 4e-200)),
                edge("differences beyond the doubles", cells(1.7e308, -1.7e308), cells(-1.7e308, 1.7e308)),
                edge("a prediction that is NaN", cells(1, Double.NaN), cells(1, 2)),
                edge("a prediction that is infinite", cells(1, Double.NEGATIVE_INFINITY), cells(1, 2)),
                edge("a value that is NaN", cells(1, 2), cells(1, Double.NaN)),
                edge("a value that is infinite", cells(1, 2), cells(1, Double.POSITIVE_INFINITY)));
    }

    @Test
    public final void cellsInAnotherOrderScoreTheSame() {
        Scores.assertAlike(metric().score(predicted(), cells(TRUTH)),
                metric().score(cells(2.5, 0.5, 4.5, 1.5), cells(3, 1, 4, 2)));
    }

    @Test
    public final void betterPredictionsScoreBetter() {
        double exact = Scores.value(metric().score(cells(TRUTH), cells(TRUTH)));
        double off = Scores.value(metric().score(predicted(), cells(TRUTH)));
        assertTrue(metric().direction().better(exact, off), "exact ones score " + exact + ", others " + off);
    }

    @Test
    public final void theCellsAreLeftUnchanged() {
        NdArray predicted = predicted();
        NdArray truth = cells(TRUTH);
        Score first = metric().score(predicted, truth);
        assertEquals(predicted(), predicted);
        assertEquals(cells(TRUTH), truth);
        assertEquals(first, metric().score(predicted, truth));
    }

    @Test
    public final void asManyPredictionsAsValuesAreAskedFor() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> metric().score(predicted(), cells(1, 2)));
        assertTrue(refusal.getMessage() != null && !refusal.getMessage().isBlank(), "refused without a word");
    }

    private static NdArray predicted() {
        return cells(1.5, 2.5, 4.5, 0.5);
    }

    private EdgeCase edge(String data, NdArray predicted, NdArray truth) {
        return EdgeCase.ofMetric(component(), data, () -> metric().score(predicted, truth));
    }

    private static NdArray cells(double... cells) {
        return NdArray.of(cells, cells.length);
    }
}
