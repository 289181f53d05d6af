package dev.eckart.models.elementwise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.initialiser.Normal;
import dev.eckart.models.loss.ElementWiseHalfSquaredError;
import dev.eckart.models.masked.Bias;
import dev.eckart.models.masked.MaskedFactorisation;
import dev.eckart.models.masked.MaskedFactors;
import dev.eckart.models.masked.Offset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The kernel against a twin that is written as the formula reads: the same bits on problems of any shape. */
final class NaiveDescentTest {

    private static final int EPOCHS = 3;
    private static final double RATE = 0.05;

    @Test
    void kernelAndTwinAgreeBitForBit() {
        for (int seed = 0; seed < 100; seed++) {
            RandomStream random = new RandomStream(seed, "problem");
            Observed train = problem(random);
            int rank = 1 + random.below(Math.min(train.rows(), train.columns()));
            Order order = random.below(2) == 0 ? Order.ROW_MAJOR : Order.SHUFFLED;
            Update update = random.below(2) == 0 ? Update.SEQUENTIAL : Update.SIMULTANEOUS;
            List<Bias> biases = List.of(Bias.values()).subList(0, random.below(3));
            ElementWiseSgd sgd = new ElementWiseSgd(new ElementWiseHalfSquaredError(), new Normal(0, 1), RATE, order,
                    update, EPOCHS, new NoRegularisation());
            MaskedFactorisation model = new MaskedFactorisation(rank, Offset.GLOBAL_MEAN, biases, sgd);
            assertEquals(
                    twin(train, model, sgd, FitContext.seeded(seed)),
                    model.fit(train, FitContext.seeded(seed)).reconstruction(),
                    "seed " + seed + " " + train.rows() + "×" + train.columns() + " " + model);
        }
    }

    private static Observed problem(RandomStream random) {
        int rows = 1 + random.below(6);
        int columns = 1 + random.below(6);
        int[] cells = Arrays.copyOf(random.permutation(rows * columns), 1 + random.below(rows * columns));
        double[] values = new double[cells.length];
        int[] cellRows = new int[cells.length];
        int[] cellColumns = new int[cells.length];
        for (int k = 0; k < cells.length; k++) {
            values[k] = random.normal();
            cellRows[k] = cells[k] / columns;
            cellColumns[k] = cells[k] % columns;
        }
        return Observed.of(rows, columns, cellRows, cellColumns, values);
    }

    private static NdArray twin(Observed a, MaskedFactorisation model, ElementWiseSgd sgd, FitContext context) {
        double[][] u = normal(a.rows(), model.rank(), context);
        double[][] v = normal(a.columns(), model.rank(), context);
        double[] b = new double[a.rows()];
        double[] c = new double[a.columns()];
        double offset = model.offsetOf(a);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            int cells = (int) a.count();
            int[] order = sgd.order() == Order.SHUFFLED
                    ? context.stream("order").permutation(cells)
                    : IntStream.range(0, cells).toArray();
            for (int cell : order) {
                int i = a.row(cell);
                int j = a.column(cell);
                double s = RATE * (a.value(cell) - predicted(offset, b[i], c[j], u[i], v[j]));
                b[i] += model.biases().contains(Bias.ROW) ? s : 0;
                c[j] += model.biases().contains(Bias.COLUMN) ? s : 0;
                double[] oldRow = u[i].clone();
                for (int k = 0; k < model.rank(); k++) {
                    u[i][k] = u[i][k] + s * v[j][k];
                }
                double[] seen = sgd.update() == Update.SEQUENTIAL ? u[i] : oldRow;
                for (int k = 0; k < model.rank(); k++) {
                    v[j][k] = v[j][k] + s * seen[k];
                }
            }
        }
        return new MaskedFactors(offset, NdArray.of(b, b.length), NdArray.of(c, c.length), NdArray.ofRows(u),
                NdArray.ofRows(v)).reconstruction();
    }

    private static double predicted(double offset, double b, double c, double[] u, double[] v) {
        double product = 0;
        for (int k = 0; k < u.length; k++) {
            product = Math.fma(u[k], v[k], product);
        }
        return offset + b + c + product;
    }

    private static double[][] normal(int lines, int rank, FitContext context) {
        NdArray drawn = new Normal(0, 1).draw(Shape.of(lines, rank), context.stream(Initialiser.STREAM));
        double[][] rows = new double[lines][rank];
        for (int place = 0; place < lines * rank; place++) {
            rows[place / rank][place % rank] = drawn.at(place);
        }
        return rows;
    }
}
