package dev.eckart.benchmarks;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Precision;
import dev.eckart.linalg.Products;
import dev.eckart.models.FitContext;
import dev.eckart.models.elementwise.ElementWiseSgd;
import dev.eckart.models.elementwise.Order;
import dev.eckart.models.elementwise.Update;
import dev.eckart.models.factorisation.Factors;
import dev.eckart.models.factorisation.MatrixFactorisation;
import dev.eckart.models.factorisation.NoRegularisation;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.loss.ElementWiseHalfSquaredError;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** W3: element-wise descent through the model's fit, cell after cell in row-major order; f64 alone. */
final class CellDescent implements Workload {

    private static final double[] COURSEWORK =
            {0.3374, 0.6005, 0.1735, 3.3359, 0.0492, 1.8374, 2.9407, 0.5301, 2.2620};

    @Override
    public void run(Setting setting, Consumer<Result> results) {
        Setting single = new Setting(1, Precision.F64, setting.repeats());
        results.accept(small(single));
        results.accept(large(single));
    }

    private static Result small(Setting setting) {
        NdArray cells = Inputs.matrix(COURSEWORK, 3, 3);
        double loss = squares(cells, fitted(cells, 2, 1000));
        int epochs = 100_000;
        Timing timing = Timing.of(setting.repeats(), 2, () -> fitted(cells, 2, epochs));
        return Results.rate("W3", "", setting, "Mupd/s", timing, 9e-6 * epochs, "size", "3x3", "loss1000", loss);
    }

    private static Result large(Setting setting) {
        NdArray cells = Inputs.matrix(Inputs.lowRank(4, 1000, 500, 8), 1000, 500);
        double loss = squares(cells, fitted(cells, 8, 10));
        int epochs = 200;
        Timing timing = Timing.of(setting.repeats(), 2, () -> fitted(cells, 8, epochs));
        return Results.rate("W3", "", setting, "Mupd/s", timing, 0.5 * epochs,
                "size", "1000x500", "mse10", loss / 500_000);
    }

    private static Factors fitted(NdArray cells, int rank, int epochs) {
        SplitMix random = new SplitMix(5);
        Iterator<F64Array> starts = List.of(
                Inputs.matrix(random.uniform(cells.rows() * rank), cells.rows(), rank),
                Inputs.matrix(random.uniform(cells.columns() * rank), cells.columns(), rank)).iterator();
        Initialiser init = (_, _) -> starts.next();
        ElementWiseSgd fit = new ElementWiseSgd(new ElementWiseHalfSquaredError(), init, 0.01, Order.ROW_MAJOR,
                Update.SEQUENTIAL, epochs, new NoRegularisation());
        return new MatrixFactorisation(rank, fit).fit(cells, FitContext.seeded(0));
    }

    private static double squares(NdArray cells, Factors factors) {
        F64Array products = Products.byTransposed(factors.rowFactors(), factors.columnFactors());
        double sum = 0;
        for (int place = 0; place < cells.shape().size(); place++) {
            double error = products.at(place) - cells.at(place);
            sum += error * error;
        }
        return sum;
    }
}
