package dev.eckart.experiments.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.datasets.Labels;
import dev.eckart.datasets.Parts;
import dev.eckart.experiments.view.PreparedData;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Classification;
import dev.eckart.models.FitContext;
import dev.eckart.models.factorisation.TruncatedSvd;
import dev.eckart.models.metric.Accuracy;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.Direction;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PredictionsTest {

    /** As a plugin's metric may. */
    private record Throwing(On on) implements CellMetric {
        @Override
        public Score score(NdArray predicted, NdArray truth) {
            throw new IllegalStateException("no units");
        }

        @Override
        public Direction direction() {
            return Direction.LOWER_IS_BETTER;
        }
    }

    @Test
    void aMetricThatThrowsHasNoScore() {
        NdArray matrix = NdArray.of(new double[] {1, 2, 3, 4}, 2, 2);
        PreparedData data = new PreparedData(
                List.of("a", "b"), matrix, Optional.empty(), Optional.empty(), new Parts.Whole());
        Predictions predictions = new Predictions(new TruncatedSvd(1).fit(matrix, FitContext.seeded(0)), data);
        assertEquals(new Score.Undefined("no units"), predictions.score(new Throwing(On.ALL)));
    }

    /** Takes the features for logits. */
    private static final class Counted implements Classification {

        private int asked;

        @Override
        public NdArray logits(NdArray features) {
            asked++;
            return features;
        }
    }

    @Test
    void whatIsPredictedOfAPartIsComputedOnce() {
        NdArray matrix = NdArray.of(new double[] {1, 2, 4, 3}, 2, 2);
        PreparedData data = new PreparedData(
                List.of("a", "b"), matrix, Optional.of(new Labels(List.of("no", "yes"), new int[] {1, 1})),
                Optional.empty(), new Parts.Whole());
        Counted model = new Counted();
        Predictions predictions = new Predictions(model, data);
        assertEquals(new Score.Value(0.5), predictions.score(new Accuracy(On.ALL)));
        assertEquals(new Score.Value(0.5), predictions.score(new Accuracy(On.ALL)));
        assertEquals(NdArray.of(new double[] {0, 0, 1, 1}, 2, 2), predictions.output("confusionOnAll"));
        assertEquals(1, model.asked);
    }
}
