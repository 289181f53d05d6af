package dev.eckart.experiments.run;

import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.plan.Wanted;
import dev.eckart.experiments.plan.Wanted.FollowedMetric;
import dev.eckart.experiments.view.PreparedData;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.metric.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Follows metrics over the epochs of one fit. The curves of a model that tells of no epochs have no points. */
final class CurveRecorder implements FitContext.EpochListener {

    private final Map<String, Points> curves = new LinkedHashMap<>();
    private final PreparedData data;
    private int lastEpoch = -1;

    CurveRecorder(Wanted wanted, PreparedData data) {
        this.data = data;
        wanted.curves().forEach((id, followed) -> curves.put(id, new Points(followed)));
    }

    @Override
    public void epoch(int epoch, Supplier<? extends Fitted> modelSoFar) {
        lastEpoch = epoch;
        List<Points> due = curves.values().stream().filter(points -> epoch % points.followed.every() == 0).toList();
        if (!due.isEmpty()) {
            Predictions predictions = new Predictions(modelSoFar.get(), data);
            due.forEach(points -> points.add(epoch, predictions));
        }
    }

    /** The curves up to the end of the fit, by what identifies them. */
    Map<String, Curve> upTo(Predictions end) {
        Map<String, Curve> recorded = new LinkedHashMap<>();
        curves.forEach((id, points) -> recorded.put(id, points.upTo(lastEpoch, end)));
        return recorded;
    }

    private static final class Points {

        private final FollowedMetric followed;
        private final List<Integer> epochs = new ArrayList<>();
        private final List<Double> values = new ArrayList<>();

        Points(FollowedMetric followed) {
            this.followed = followed;
        }

        void add(int epoch, Predictions predictions) {
            epochs.add(epoch);
            values.add(switch (predictions.score(followed.metric())) {
                case Score.Value(double value) -> value;
                case Score.Undefined _ -> Double.NaN;
            });
        }

        Curve upTo(int lastEpoch, Predictions end) {
            if (!epochs.isEmpty() && epochs.getLast() < lastEpoch) {
                add(lastEpoch, end);
            }
            double[] elements = values.stream().mapToDouble(Double::doubleValue).toArray();
            return new Curve(epochs, F64Array.owning(elements, Shape.of(elements.length)));
        }
    }
}
