package dev.eckart.models.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.metric.ClassMetric;
import dev.eckart.models.metric.Score;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link ClassMetric} keeps to. */
public abstract class ClassMetricContract extends EdgeContract {

    private static final int[] LABELS = {0, 1, 2, 1, 0, 1, 2};

    /** The metric, a record with valid settings; of one class, the second. */
    protected abstract ClassMetric metric();

    /** The metric in the ways that differ at the edges. */
    protected List<ClassMetric> variants() {
        return List.of(metric());
    }

    @Override
    protected final Record component() {
        return (Record) metric();
    }

    @Override
    final List<EdgeCase> edgeCases() {
        return variants().stream().flatMap(variant -> new ClassMetricEdges(variant).all().stream()).toList();
    }

    @Test
    public final void rowsInAnotherOrderScoreTheSame() {
        for (ClassMetric variant : variants()) {
            Scores.assertAlike(
                    variant.score(told(0), LABELS.clone()), variant.score(reversed(told(0)), reversed(LABELS)));
        }
    }

    @Test
    public final void betterLogitsScoreBetter() {
        for (ClassMetric variant : variants()) {
            double right = Scores.value(variant.score(told(0), LABELS.clone()));
            double wrong = Scores.value(variant.score(told(1), LABELS.clone()));
            assertTrue(variant.direction().better(right, wrong), variant + ": right " + right + ", wrong " + wrong);
        }
    }

    @Test
    public final void theRowsAreLeftUnchanged() {
        NdArray logits = told(0);
        int[] labels = LABELS.clone();
        Score first = metric().score(logits, labels);
        assertEquals(told(0), logits);
        assertArrayEquals(LABELS, labels);
        assertEquals(first, metric().score(logits, labels));
    }

    @Test
    public final void aLabelForEachRowIsAskedFor() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> metric().score(told(0), new int[] {0, 1}));
        assertTrue(refusal.getMessage() != null && !refusal.getMessage().isBlank(), "refused without a word");
    }

    /** Logits of three classes, sure of those that stand so many further than the right ones. */
    private static NdArray told(int further) {
        double[] logits = new double[3 * LABELS.length];
        for (int row = 0; row < LABELS.length; row++) {
            logits[3 * row + (LABELS[row] + further) % 3] = 6 + row;
        }
        return NdArray.of(logits, LABELS.length, 3);
    }

    private static NdArray reversed(NdArray logits) {
        double[] turned = new double[logits.shape().size()];
        for (int place = 0; place < turned.length; place++) {
            turned[place] = logits.at(logits.rows() - 1 - place / 3, place % 3);
        }
        return NdArray.of(turned, logits.rows(), 3);
    }

    private static int[] reversed(int[] labels) {
        return IntStream.range(0, labels.length).map(row -> labels[labels.length - 1 - row]).toArray();
    }
}
