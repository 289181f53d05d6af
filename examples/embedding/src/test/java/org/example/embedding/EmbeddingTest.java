package org.example.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.eckart.autodiff.GradientDescent;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Factorisation;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.activation.NoActivation;
import dev.eckart.models.activation.Relu;
import dev.eckart.models.factorisation.FactorisationGradient;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.initialiser.Uniform;
import dev.eckart.models.initialiser.Zeros;
import dev.eckart.models.loss.SoftmaxCrossEntropyLoss;
import dev.eckart.models.loss.SquaredErrorLoss;
import dev.eckart.models.metric.Reduction;
import dev.eckart.models.mlp.Bias;
import dev.eckart.models.mlp.BiasShape;
import dev.eckart.models.mlp.FittedMlp;
import dev.eckart.models.mlp.LayerInit;
import dev.eckart.models.mlp.Mlp;
import dev.eckart.models.mlp.MlpGradient;
import dev.eckart.models.mlp.Perceptron;
import dev.eckart.models.training.Batch;
import dev.eckart.models.training.Keep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Eckart as a library, in plain Java. */
class EmbeddingTest {

    /** What a program would keep of a parameter, in whatever way it keeps things. */
    private record Stored(int[] extents, double[] elements) {

        static Stored of(NdArray array) {
            return new Stored(array.shape().extents(), array.toDoubles());
        }

        NdArray restored() {
            return NdArray.of(elements, extents);
        }
    }

    @Test
    void factorisesAMatrixAndTrainsStoresAndRestoresANetwork() throws Exception {
        factorise();

        LabelledRows points = points(300, new RandomStream(7, "points"));
        FittedMlp trained = network().fit(points, FitContext.seeded(42));
        assertTrue(accuracy(trained, points) > 0.9, "accuracy " + accuracy(trained, points));

        List<Stored> weights = trained.network().weights().stream().map(Stored::of).toList();
        List<Stored> biases = trained.network().biases().stream().map(Stored::of).toList();
        Perceptron network = new Perceptron(
                weights.stream().map(Stored::restored).toList(),
                biases.stream().map(Stored::restored).toList(),
                new Relu(),
                new NoActivation());
        FittedMlp restored = new FittedMlp(network, trained.epochs());

        NdArray expected = trained.logits(points.features());
        for (NdArray logits : predictedByThreads(restored, points.features(), 4)) {
            assertEquals(expected, logits);
        }
    }

    /** A 6×5 matrix of rank 2, found to a small error. */
    private static void factorise() {
        double[] cells = new double[30];
        for (int place = 0; place < cells.length; place++) {
            int row = place / 5;
            int column = place % 5;
            cells[place] = 0.2 * row + 0.1 * column + 0.05 * row * column;
        }
        NdArray matrix = NdArray.of(cells, 6, 5);
        Factorisation factors = new MatrixFactorisation(2, new FactorisationGradient(
                new SquaredErrorLoss(Reduction.SUM), new Uniform(0, 1), new GradientDescent(0.02),
                Batch.ALL, 5000, Keep.LAST)).fit(matrix, FitContext.seeded(42));
        NdArray found = factors.reconstruction();
        for (int place = 0; place < cells.length; place++) {
            assertEquals(cells[place], found.at(place), 0.01);
        }
    }

    private static Mlp network() {
        MlpGradient fit = new MlpGradient(
                new SoftmaxCrossEntropyLoss(Reduction.MEAN),
                new LayerInit(new Uniform(-0.5, 0.5), Optional.of(new Zeros())),
                new GradientDescent(0.5),
                Batch.ALL,
                500,
                Keep.LAST);
        return new Mlp(List.of(8), new Relu(), new NoActivation(), new Bias(BiasShape.PER_UNIT, true), fit);
    }

    /** Points of the square from −1 to 1; those further than 0.8 from the centre are class 1. */
    private static LabelledRows points(int count, RandomStream stream) {
        double[] places = new double[2 * count];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            double x = stream.uniform(-1, 1);
            double y = stream.uniform(-1, 1);
            places[2 * i] = x;
            places[2 * i + 1] = y;
            labels[i] = x * x + y * y > 0.64 ? 1 : 0;
        }
        return new LabelledRows(NdArray.of(places, count, 2), labels, 2);
    }

    private static double accuracy(FittedMlp model, LabelledRows rows) {
        int[] predicted = model.labels(rows.features());
        int[] labels = rows.labels();
        int hits = 0;
        for (int i = 0; i < labels.length; i++) {
            hits += predicted[i] == labels[i] ? 1 : 0;
        }
        return hits / (double) labels.length;
    }

    private static List<NdArray> predictedByThreads(FittedMlp model, NdArray rows, int threads) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<NdArray>> running = new ArrayList<>();
            for (int i = 0; i < 4 * threads; i++) {
                running.add(pool.submit(() -> model.logits(rows)));
            }
            List<NdArray> predicted = new ArrayList<>();
            for (Future<NdArray> run : running) {
                predicted.add(run.get());
            }
            return predicted;
        }
    }
}
