package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Classification;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.LabelledRows;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Classifier} keeps to. The tiny problem is nine rows of two features in three classes; of two
 * classes, the last two are one.
 */
public abstract class ClassifierContract extends ModelContract {

    private static final int[] LABELS = {0, 0, 0, 0, 1, 1, 1, 2, 2};

    private final F64Array features = NdArray.ofRows(new double[][] {
        {1.0, 0.1}, {1.2, -0.1}, {0.9, 0.0}, {1.1, 0.2},
        {-0.9, 1.0}, {-1.1, 1.2}, {-1.0, 0.9},
        {-0.2, -1.0}, {0.1, -1.2}
    });

    @Override
    protected abstract Classifier model();

    /** The number of classes that the model is to tell apart: 3, or 2 where it can do no more. */
    protected int classes() {
        return 3;
    }

    @Override
    final Classification fitted(FitContext context) {
        return model().fit(new LabelledRows(features, labels(), classes()), context);
    }

    @Override
    final List<NdArray> answers(Fitted fitted) {
        return List.of(((Classification) fitted).logits(features));
    }

    @Override
    final List<Object> input() {
        return List.of(NdArray.of(features.toDoubles(), features.shape().extents()),
                Arrays.stream(labels()).boxed().toList());
    }

    @Override
    final List<EdgeCase> edgeCases() {
        return new ClassifierEdges(model(), classes()).all();
    }

    @Override
    final void assertShapes(Fitted fitted) {
        assertEquals(Shape.of(LABELS.length, classes()), ((Classification) fitted).logits(features).shape());
    }

    @Test
    public final void itHasTheOutputsOfEveryClassifier() {
        assertTrue(model().outputs().containsAll(List.of("logits", "labels")), model().outputs()::toString);
    }

    @Test
    public final void aRowAloneGetsTheBitsThatItGetsAmongOthers() {
        Classification fitted = fitted(FitContext.seeded(1));
        NdArray together = fitted.logits(features);
        for (int row = 0; row < LABELS.length; row++) {
            double[] alone = fitted.logits(NdArray.of(rowOf(features, row), 1, features.columns())).toDoubles();
            assertArrayEquals(rowOf(together, row), alone, "row " + row);
        }
    }

    @Test
    public final void rowsOfAnotherWidthAreRefused() {
        assumeTrue(model().readsFeatures(), "the model does not read features");
        Widths.assertOthersRefused(features.columns(), fitted(FitContext.seeded(1))::logits);
    }

    /** Rows to choose the end of a fit by have no other part in it; left out for a model that needs them. */
    @Test
    public final void labelsOfOtherRowsChangeNothing() {
        repeatable();
        assumeFalse(Validated.needed(component(), classes()), "the model chooses by validation rows");
        NdArray logits = validatedBy(labels());
        int[] permuted = IntStream.range(0, LABELS.length).map(row -> labels()[LABELS.length - 1 - row]).toArray();
        assertEquals(logits, validatedBy(permuted));
    }

    @Test
    public final void labelsAreClasses() {
        for (int label : fitted(FitContext.seeded(1)).labels(features)) {
            assertTrue(label >= 0 && label < classes(), () -> "label " + label);
        }
    }

    @Test
    public final void theTrainingRowsAreToldNoWorseThanByTheMostFrequentClass() {
        int[] labels = fitted(FitContext.seeded(1)).labels(features);
        int right = 0;
        for (int row = 0; row < labels.length; row++) {
            right += labels[row] == labels()[row] ? 1 : 0;
        }
        int mostFrequent = classes() == 2 ? 5 : 4;
        assertTrue(right >= mostFrequent, right + " of " + labels.length + " rows right");
    }

    private NdArray validatedBy(int[] validation) {
        LabelledRows train = new LabelledRows(features, labels(), classes());
        LabelledRows other = new LabelledRows(features, validation, classes());
        return model().fit(train, other, FitContext.seeded(1)).logits(features);
    }

    private int[] labels() {
        return Arrays.stream(LABELS).map(label -> Math.min(label, classes() - 1)).toArray();
    }

    private static double[] rowOf(NdArray matrix, int row) {
        int columns = matrix.columns();
        return Arrays.copyOfRange(matrix.toDoubles(), row * columns, (row + 1) * columns);
    }
}
