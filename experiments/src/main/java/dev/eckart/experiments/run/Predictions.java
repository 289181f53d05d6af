package dev.eckart.experiments.run;

import dev.eckart.datasets.Selection;
import dev.eckart.experiments.view.PreparedData;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.Classification;
import dev.eckart.models.Completion;
import dev.eckart.models.Factorisation;
import dev.eckart.models.Fitted;
import dev.eckart.models.Regression;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.ClassMetric;
import dev.eckart.models.metric.Confusion;
import dev.eckart.models.metric.Metric;
import dev.eckart.models.metric.On;
import dev.eckart.models.metric.Score;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A fitted model held against the data: its scores and its outputs. What it predicts is computed once for each part of
 * the data. Not thread-safe.
 */
final class Predictions {

    private final Fitted fitted;
    private final PreparedData data;
    private final Map<On, NdArray> ofRows = new EnumMap<>(On.class);
    private @Nullable NdArray reconstruction;

    Predictions(Fitted fitted, PreparedData data) {
        this.fitted = fitted;
        this.data = data;
    }

    /** A metric that throws has no score. The fit is not to blame, and is kept for other metrics. */
    Score score(Metric metric) {
        try {
            return switch (metric) {
                case CellMetric cells -> score(cells);
                case ClassMetric classes -> score(classes);
            };
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return new Score.Undefined(Job.words(e));
        }
    }

    private Score score(CellMetric metric) {
        if (fitted instanceof Regression regression) {
            return metric.score(ofRows(metric.on(), regression::predictions), data.targets(data.rows(metric.on())));
        }
        Selection.Cells cells = data.cells(metric.on());
        return metric.score(predicted(cells), data.values(cells));
    }

    private Score score(ClassMetric metric) {
        return switch (fitted) {
            case Classification classification ->
                metric.score(ofRows(metric.on(), classification::logits), data.labels(data.rows(metric.on())));
            case Factorisation _, Completion _, Regression _ ->
                throw new IllegalArgumentException("predicts numbers, not classes");
        };
    }

    private F64Array predicted(Selection.Cells cells) {
        int[] rows = cells.rows();
        int[] columns = cells.columns();
        return switch (fitted) {
            case Factorisation factorisation -> {
                NdArray matrix = reconstruction(factorisation);
                yield array(rows.length, k -> matrix.at(rows[k], columns[k]));
            }
            case Completion completion -> array(rows.length, k -> completion.predict(rows[k], columns[k]));
            case Classification _, Regression _ -> throw new IllegalArgumentException("predicts no cells");
        };
    }

    NdArray output(String name) {
        return switch (fitted) {
            case Factorisation factorisation -> factorisation.output(name);
            case Completion completion -> completion.output(name);
            case Classification classification -> output(classification, name);
            case Regression regression when name.equals("predictions") -> regression.predictions(data.matrix());
            case Regression _ -> throw new IllegalArgumentException("no output \"" + name + "\"");
        };
    }

    private NdArray output(Classification classification, String name) {
        return switch (name) {
            case "logits" -> classification.logits(data.matrix());
            case "labels" -> {
                int[] labels = classification.labels(data.matrix());
                yield F64Array.owning(Arrays.stream(labels).asDoubleStream().toArray(), Shape.of(labels.length));
            }
            case "confusionOnTrain" -> confusion(classification, On.TRAIN);
            case "confusionOnValidation" -> confusion(classification, On.VALIDATION);
            case "confusionOnTest" -> confusion(classification, On.TEST);
            case "confusionOnAll" -> confusion(classification, On.ALL);
            default -> throw new IllegalArgumentException("no output \"" + name + "\"");
        };
    }

    private NdArray confusion(Classification classification, On part) {
        return Confusion.of(ofRows(part, classification::logits), data.labels(data.rows(part))).matrix();
    }

    private NdArray ofRows(On part, UnaryOperator<NdArray> predicted) {
        return ofRows.computeIfAbsent(part, missing -> predicted.apply(data.features(data.rows(missing))));
    }

    private NdArray reconstruction(Factorisation factorisation) {
        if (reconstruction == null) {
            reconstruction = factorisation.reconstruction();
        }
        return reconstruction;
    }

    private static F64Array array(int size, IntToDoubleFunction element) {
        return F64Array.owning(IntStream.range(0, size).mapToDouble(element).toArray(), Shape.of(size));
    }
}
