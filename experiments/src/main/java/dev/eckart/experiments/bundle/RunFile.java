package dev.eckart.experiments.bundle;

import dev.eckart.components.Choice;
import dev.eckart.datasets.Sha256;
import dev.eckart.datasets.safetensors.Safetensors;
import dev.eckart.datasets.safetensors.Tensors;
import dev.eckart.experiments.ledger.Curve;
import dev.eckart.experiments.ledger.LedgerEntry;
import dev.eckart.experiments.ledger.LedgerEntry.Status;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Shape;
import dev.eckart.models.metric.Score;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A run as a safetensors file, which its settings, scores, curves, outputs and fitted model can be read from again, bit
 * for bit.
 */
public final class RunFile {

    /** How names of such files end. */
    public static final String ENDING = ".safetensors";

    private static final String SETTINGS = "settings";
    private static final String STATUS = "status";
    private static final String MESSAGE = "message";
    private static final String EPOCH = "epoch";
    private static final String UNDEFINED = "undefined ";
    private static final String SCORE = "score ";
    private static final String CURVE = "curve ";
    private static final String EPOCHS = "epochs of curve ";
    private static final String OUTPUT = "output ";
    private static final String MODEL = "model ";

    private RunFile() { }

    /** The path in a bundle. */
    public static String path(LedgerEntry entry) {
        return Bundle.RUNS + entry.key() + ENDING;
    }

    /** The bytes of a run that did not fail; the same run has the same bytes. */
    public static byte[] write(LedgerEntry entry) {
        SortedMap<String, String> texts = new TreeMap<>();
        SortedMap<String, NdArray> arrays = new TreeMap<>();
        texts.put(SETTINGS, entry.settings());
        texts.put(STATUS, Choice.name(entry.status()));
        texts.put(MESSAGE, entry.message());
        arrays.put(EPOCH, NdArray.scalar(entry.epoch()));
        entry.scores().forEach((metric, score) -> {
            switch (score) {
                case Score.Value(double value) -> arrays.put(SCORE + metric, NdArray.scalar(value));
                case Score.Undefined(String reason) -> texts.put(UNDEFINED + metric, reason);
            }
        });
        entry.curves().forEach((metric, curve) -> {
            double[] epochs = curve.epochs().stream().mapToDouble(Integer::doubleValue).toArray();
            arrays.put(EPOCHS + metric, NdArray.of(epochs, epochs.length));
            arrays.put(CURVE + metric, curve.values());
        });
        entry.outputs().forEach((output, array) -> arrays.put(OUTPUT + output, array));
        entry.parameters().ifPresent(model -> {
            model.texts().forEach((name, text) -> texts.put(MODEL + name, text));
            model.arrays().forEach((name, array) -> arrays.put(MODEL + name, array));
        });
        return Safetensors.write(new Tensors(texts, arrays));
    }

    /**
     * The run of some bytes.
     *
     * @throws IllegalArgumentException if they are not those of a run
     */
    public static LedgerEntry read(byte[] bytes) {
        Tensors file = Safetensors.read(bytes);
        Status status = Stream.of(Status.DONE, Status.DIVERGED)
                .filter(each -> Choice.name(each).equals(file.texts().get(STATUS)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it does not say how it ended"));
        String settings = text(file, SETTINGS);
        return new LedgerEntry(Sha256.of(settings), settings, status, epoch(file), text(file, MESSAGE), scores(file),
                curves(file), part(file.arrays(), OUTPUT)).with(model(file));
    }

    private static int epoch(Tensors file) {
        NdArray epoch = file.arrays().get(EPOCH);
        if (epoch == null || !epoch.shape().equals(Shape.SCALAR) || epoch.at(0) != (int) epoch.at(0)) {
            throw new IllegalArgumentException("it says no epoch");
        }
        return (int) epoch.at(0);
    }

    private static String text(Tensors file, String name) {
        String text = file.texts().get(name);
        if (text == null) {
            throw new IllegalArgumentException("it has no " + name);
        }
        return text;
    }

    private static Map<String, Score> scores(Tensors file) {
        Map<String, Score> scores = new LinkedHashMap<>();
        part(file.arrays(), SCORE).forEach((metric, value) -> {
            if (!value.shape().equals(Shape.SCALAR)) {
                throw new IllegalArgumentException("score " + metric + " is no number");
            }
            scores.put(metric, new Score.Value(value.at(0)));
        });
        part(file.texts(), UNDEFINED).forEach((metric, reason) -> scores.put(metric, new Score.Undefined(reason)));
        return scores;
    }

    private static Map<String, Curve> curves(Tensors file) {
        Map<String, NdArray> epochs = part(file.arrays(), EPOCHS);
        Map<String, Curve> curves = new LinkedHashMap<>();
        BiConsumer<String, NdArray> add = (metric, values) -> {
            NdArray points = epochs.get(metric);
            if (points == null || !(values instanceof F64Array wide) || points.precision() != Precision.F64) {
                throw new IllegalArgumentException("curve " + metric + " is none");
            }
            List<Integer> done = Arrays.stream(points.toDoubles()).mapToObj(point -> (int) point).toList();
            curves.put(metric, new Curve(done, wide));
        };
        part(file.arrays(), CURVE).forEach(add);
        return curves;
    }

    private static Optional<Tensors> model(Tensors file) {
        SortedMap<String, String> texts = part(file.texts(), MODEL);
        SortedMap<String, NdArray> arrays = part(file.arrays(), MODEL);
        return texts.isEmpty() && arrays.isEmpty() ? Optional.empty() : Optional.of(new Tensors(texts, arrays));
    }

    private static <T> SortedMap<String, T> part(SortedMap<String, T> all, String prefix) {
        SortedMap<String, T> part = new TreeMap<>();
        all.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                part.put(name.substring(prefix.length()), value);
            }
        });
        return part;
    }
}
