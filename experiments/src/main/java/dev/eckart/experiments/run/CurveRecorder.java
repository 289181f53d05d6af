package dev.eckart.experiments.run;

import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.plan.Wanted;
import dev.eckart.experiments.plan.Wanted.FollowedMetric;
import dev.eckart.experiments.view.PreparedData;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.metric.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Follows metrics over the epochs of one fit. The curves of a model that tells of no epochs have no points. */
final class CurveRecorder implements FitContext.EpochListener {

    private static final String CURVE = "curve.";
    private static final String EPOCHS = ".epochs";
    private static final String VALUES = ".values";

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
        Predictions predictions = null;
        for (Points points : curves.values()) {
            if (epoch % points.followed.every() == 0) {
                predictions = predictions == null ? new Predictions(modelSoFar.get(), data) : predictions;
                points.add(epoch, predictions);
            }
        }
    }

    /** Adds all points so far, by name. */
    void keep(SortedMap<String, String> texts, SortedMap<String, NdArray> arrays) {
        int place = 0;
        for (Map.Entry<String, Points> curve : curves.entrySet()) {
            texts.put(CURVE + place, curve.getKey());
            arrays.put(CURVE + place + EPOCHS, curve.getValue().epochs());
            arrays.put(CURVE + place + VALUES, curve.getValue().values());
            place++;
        }
    }

    /**
     * Makes sure that every curve's points are among what another has kept.
     *
     * @throws IllegalArgumentException if those of one are not, as nobody asked for them then
     */
    void requireAll(Tensors kept) {
        curves.keySet().forEach(id -> place(id, kept));
    }

    /** Goes on from the points that another has kept at the end of an epoch. */
    void restore(int epoch, Tensors kept) {
        lastEpoch = epoch;
        curves.forEach((id, points) -> points.restore(
                array(place(id, kept) + EPOCHS, kept), array(place(id, kept) + VALUES, kept)));
    }

    private static NdArray array(String name, Tensors kept) {
        return Objects.requireNonNull(kept.arrays().get(name));
    }

    private static String place(String id, Tensors kept) {
        return kept.texts().entrySet().stream()
                .filter(text -> text.getKey().startsWith(CURVE) && text.getValue().equals(id))
                .map(Map.Entry::getKey)
                .filter(place -> kept.arrays().containsKey(place + EPOCHS) && kept.arrays().containsKey(place + VALUES))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a curve is wanted now of which it has no points"));
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

        F64Array epochs() {
            double[] elements = epochs.stream().mapToDouble(Integer::doubleValue).toArray();
            return F64Array.owning(elements, Shape.of(elements.length));
        }

        F64Array values() {
            double[] elements = values.stream().mapToDouble(Double::doubleValue).toArray();
            return F64Array.owning(elements, Shape.of(elements.length));
        }

        void restore(NdArray keptEpochs, NdArray keptValues) {
            epochs.clear();
            values.clear();
            Arrays.stream(keptEpochs.toDoubles()).forEach(epoch -> epochs.add((int) epoch));
            Arrays.stream(keptValues.toDoubles()).forEach(values::add);
        }

        Curve upTo(int lastEpoch, Predictions end) {
            if (!epochs.isEmpty() && epochs.getLast() < lastEpoch) {
                add(lastEpoch, end);
            }
            return new Curve(epochs, values());
        }
    }
}
