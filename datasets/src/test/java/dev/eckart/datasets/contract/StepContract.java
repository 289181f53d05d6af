package dev.eckart.datasets.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.eckart.contract.ComponentContract;
import dev.eckart.datasets.FittedStep;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link PreparationStep} keeps to. It learns from five rows of the columns a, b and c. */
public abstract class StepContract extends ComponentContract {

    private static final double[] LEARNT = {1, 5, 0.5, 2, 3, 2.5, 4, 4, -1, 7, 1, 0, 3, 2, 1.5};
    private static final double[] OTHERS = {9, -2, 6, -3, 8, 4};
    private static final int COLUMNS = 3;

    /** The step, with settings that suit columns named a, b and c. */
    protected abstract PreparationStep step();

    @Override
    protected final Record component() {
        return (Record) step();
    }

    @Test
    public final void learningAgainGivesTheSameBits() {
        assertEquals(fitted().apply(rows(LEARNT)), fitted().apply(rows(LEARNT)));
    }

    /** What rows become depends on what was learnt, and on no other row that is changed with them. */
    @Test
    public final void otherRowsChangeNothing() {
        assumeTrue(repeats(), "learning differs by chance");
        NdArray alone = fitted().apply(rows(LEARNT));
        double[] missing = new double[OTHERS.length];
        Arrays.fill(missing, Double.NaN);
        for (double[] others : List.of(OTHERS, missing)) {
            assertEquals(alone, first(fitted().apply(rows(joined(LEARNT, others))), alone.rows()),
                    "followed by " + Arrays.toString(others));
        }
    }

    @Test
    public final void whatWasLearntStays() {
        PreparationStep step = step();
        FittedStep fitted = step.fit(new Columns(rows(LEARNT)));
        NdArray before = fitted.apply(rows(OTHERS));
        step.fit(new Columns(rows(joined(OTHERS, LEARNT))));
        assertEquals(before, fitted.apply(rows(OTHERS)));
    }

    @Test
    public final void theDataAreLeftUnchanged() {
        NdArray learnt = rows(LEARNT);
        NdArray data = rows(OTHERS);
        step().fit(new Columns(learnt)).apply(data);
        assertEquals(rows(LEARNT), learnt);
        assertEquals(rows(OTHERS), data);
    }

    @Test
    public final void columnNamesAreThoseOfTheChangedData() {
        Columns learnt = new Columns(rows(LEARNT));
        FittedStep fitted = step().fit(learnt);
        List<String> names = fitted.columnNames(learnt.names());
        assertEquals(Shape.of(LEARNT.length / COLUMNS, names.size()), fitted.apply(learnt.matrix()).shape());
        assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
        names.forEach(name -> assertFalse(name.isBlank(), "a column has no name"));
    }

    @Test
    public final void dataOfAnotherWidthAreRefused() {
        FittedStep fitted = fitted();
        for (int columns : new int[] {COLUMNS - 1, COLUMNS + 1}) {
            NdArray data = NdArray.filled(1, Shape.of(2, columns));
            assertInWords(assertThrows(IllegalArgumentException.class, () -> fitted.apply(data)));
        }
    }

    /** No NaN comes of them: numbers do, or a refusal in words. */
    @Test
    public final void constantColumnsAreKeptOrRefused() {
        NdArray constant = NdArray.filled(2, Shape.of(4, COLUMNS));
        try {
            for (double number : step().fit(new Columns(constant)).apply(constant).toDoubles()) {
                assertTrue(Double.isFinite(number), "found " + number + " of columns that are constant");
            }
        } catch (IllegalArgumentException refusal) {
            assertInWords(refusal);
        }
    }

    private FittedStep fitted() {
        return step().fit(new Columns(rows(LEARNT)));
    }

    private boolean repeats() {
        return fitted().apply(rows(LEARNT)).equals(fitted().apply(rows(LEARNT)));
    }

    private static void assertInWords(IllegalArgumentException refusal) {
        assertTrue(refusal.getMessage() != null && !refusal.getMessage().isBlank(), "refused without a word");
    }

    private static NdArray rows(double... numbers) {
        return NdArray.of(numbers, numbers.length / COLUMNS, COLUMNS);
    }

    private static NdArray first(NdArray data, int rows) {
        return NdArray.of(Arrays.copyOf(data.toDoubles(), rows * data.columns()), rows, data.columns());
    }

    private static double[] joined(double[] first, double[] then) {
        double[] joined = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, joined, first.length, then.length);
        return joined;
    }
}
