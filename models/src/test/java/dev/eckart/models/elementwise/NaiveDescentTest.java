package dev.eckart.models.elementwise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.factorisation.Bias;
import dev.eckart.models.factorisation.Factors;
import dev.eckart.models.factorisation.L2;
import dev.eckart.models.factorisation.MaskedFactorisation;
import dev.eckart.models.factorisation.NoRegularisation;
import dev.eckart.models.factorisation.Offset;
import dev.eckart.models.factorisation.Per;
import dev.eckart.models.factorisation.Regularisation;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.initialiser.Normal;
import dev.eckart.models.loss.ElementWiseHalfSquaredError;
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
            Regularisation regularisation = List.of(
                    new NoRegularisation(), new L2(0.3, Per.LINE), new L2(0.3, Per.OBSERVED_CELL)).get(random.below(3));
            ElementWiseSgd sgd = new ElementWiseSgd(new ElementWiseHalfSquaredError(), new Normal(0, 1), RATE, order,
                    update, EPOCHS, regularisation);
            MaskedFactorisation model =
                    new MaskedFactorisation(rank, Offset.GLOBAL_MEAN, biases, random.below(2) == 0, sgd);
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
        double least = model.nonNegative() ? 0 : Double.NEGATIVE_INFINITY;
        double[][] u = normal(a.rows(), model.rank(), least, context);
        double[][] v = normal(a.columns(), model.rank(), least, context);
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
                double ofRow = share(sgd.regularisation(), a.rowStart(i + 1) - a.rowStart(i));
                double ofColumn = share(sgd.regularisation(), a.columnStart(j + 1) - a.columnStart(j));
                b[i] = model.biases().contains(Bias.ROW) ? b[i] + s - ofRow * b[i] : 0;
                c[j] = model.biases().contains(Bias.COLUMN) ? c[j] + s - ofColumn * c[j] : 0;
                double[] oldRow = u[i].clone();
                for (int k = 0; k < model.rank(); k++) {
                    u[i][k] = Math.max(u[i][k] + s * v[j][k] - ofRow * u[i][k], least);
                }
                double[] seen = sgd.update() == Update.SEQUENTIAL ? u[i] : oldRow;
                for (int k = 0; k < model.rank(); k++) {
                    v[j][k] = Math.max(v[j][k] + s * seen[k] - ofColumn * v[j][k], least);
                }
            }
        }
        return new Factors(offset, NdArray.of(b, b.length), NdArray.of(c, c.length), NdArray.ofRows(u),
                NdArray.ofRows(v)).reconstruction();
    }

    private static double share(Regularisation regularisation, int cells) {
        return switch (regularisation) {
            case NoRegularisation _ -> 0;
            case L2(double weight, Per per) -> RATE * weight / (per == Per.LINE ? cells : 1);
        };
    }

    private static double predicted(double offset, double b, double c, double[] u, double[] v) {
        double product = 0;
        for (int k = 0; k < u.length; k++) {
            product = Math.fma(u[k], v[k], product);
        }
        return offset + b + c + product;
    }

    private static double[][] normal(int lines, int rank, double least, FitContext context) {
        NdArray drawn = new Normal(0, 1).draw(Shape.of(lines, rank), context.stream(Initialiser.STREAM));
        double[][] rows = new double[lines][rank];
        for (int place = 0; place < lines * rank; place++) {
            rows[place / rank][place % rank] = Math.max(drawn.at(place), least);
        }
        return rows;
    }
}
