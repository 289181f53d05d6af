package dev.eckart.models.elementwise;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Products;
import dev.eckart.models.DivergedException;
import dev.eckart.models.FitContext;
import dev.eckart.models.FitState;
import dev.eckart.models.Fitted;
import dev.eckart.models.factorisation.Bias;
import dev.eckart.models.factorisation.FactorModel;
import dev.eckart.models.factorisation.Factors;
import dev.eckart.models.initialiser.FactorStart;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The state of one element-wise fit, and its kernel: nothing is allocated from the first epoch on. */
final class Descent {

    /** A few milliseconds of work, so that an epoch of many cells can be stopped. */
    private static final int CELLS_BETWEEN_CHECKS = 1 << 16;

    private final Observed train;
    private final ElementWiseSgd fit;
    private final int rank;
    private final boolean rowsBiased;
    private final boolean columnsBiased;
    private final boolean nonNegative;
    private final Shrinking shrinking;
    private final double offset;
    private final double[] rowBias;
    private final double[] columnBias;
    private final double[] rowFactors;
    private final double[] columnFactors;
    private final int[] visits;
    private final Optional<WholeSweep> whole;

    Descent(Observed train, FactorModel model, ElementWiseSgd fit, FitContext context) {
        this.train = train;
        this.fit = fit;
        this.rank = model.rank();
        this.rowsBiased = model.has(Bias.ROW);
        this.columnsBiased = model.has(Bias.COLUMN);
        this.offset = model.offsetOf(train);
        this.rowBias = new double[train.rows()];
        this.columnBias = new double[train.columns()];
        this.nonNegative = model.nonNegative();
        this.shrinking = Shrinking.of(fit.regularisation(), fit.learningRate(), train);
        FactorStart start = model.start(fit.init(), train, context);
        this.rowFactors = start.rowFactors().toDoubles();
        this.columnFactors = start.columnFactors().toDoubles();
        this.visits = IntStream.range(0, Math.toIntExact(train.count())).toArray();
        this.whole = WholeSweep.of(train, model, fit, (offset + 0.0) + 0.0);
    }

    /** All epochs, each of them told to the context. */
    void run(FitContext context, Supplier<? extends Fitted> modelSoFar) {
        int done = context.begin(this::restore);
        if (done == 0) {
            context.epoch(0, modelSoFar, this::state);
        }
        for (int epoch = done + 1; epoch <= fit.epochs(); epoch++) {
            if (fit.order() == Order.SHUFFLED) {
                context.stream(ElementWiseSgd.ORDER_STREAM).permute(visits);
            }
            if (whole.isEmpty() || !whole.get().sweep(rowFactors, columnFactors)) {
                visitAll(epoch, context);
            }
            requireFinite(epoch);
            context.epoch(epoch, modelSoFar, this::state);
        }
    }

    Factors factors() {
        return new Factors(
                offset,
                NdArray.of(rowBias, rowBias.length),
                NdArray.of(columnBias, columnBias.length),
                matrix(rowFactors, train.rows()),
                matrix(columnFactors, train.columns()));
    }

    private Map<String, NdArray> state() {
        Factors factors = factors();
        return Map.of(
                "rowBias", factors.rowBias(),
                "columnBias", factors.columnBias(),
                "rowFactors", factors.rowFactors(),
                "columnFactors", factors.columnFactors());
    }

    private void restore(FitState kept) {
        restore(kept.array("rowBias"), rowBias);
        restore(kept.array("columnBias"), columnBias);
        restore(kept.array("rowFactors"), rowFactors);
        restore(kept.array("columnFactors"), columnFactors);
    }

    private static void restore(NdArray kept, double[] numbers) {
        if (kept.shape().size() != numbers.length) {
            throw new IllegalArgumentException("found shape " + kept.shape() + " for " + numbers.length + " numbers");
        }
        System.arraycopy(kept.toDoubles(), 0, numbers, 0, numbers.length);
    }

    private void visitAll(int epoch, FitContext context) {
        for (int visit = 0; visit < visits.length; visit++) {
            visit(visits[visit], epoch);
            if (visit % CELLS_BETWEEN_CHECKS == CELLS_BETWEEN_CHECKS - 1) {
                context.check();
            }
        }
    }

    private void visit(int place, int epoch) {
        int row = train.row(place);
        int column = train.column(place);
        int u = row * rank;
        int v = column * rank;
        double product = Products.dot(rowFactors, u, columnFactors, v, rank);
        double prediction = ((offset + rowBias[row]) + columnBias[column]) + product;
        if (!Double.isFinite(prediction)) {
            throw new DivergedException("prediction", epoch);
        }
        double step = fit.learningRate() * fit.loss().descent(train.value(place) - prediction);
        double ofRow = shrinking.ofRow(row);
        double ofColumn = shrinking.ofColumn(column);
        if (rowsBiased) {
            rowBias[row] = stepped(rowBias[row], step, ofRow);
        }
        if (columnsBiased) {
            columnBias[column] = stepped(columnBias[column], step, ofColumn);
        }
        stepFactors(u, v, step, ofRow, ofColumn);
    }

    private void stepFactors(int u, int v, double step, double ofRow, double ofColumn) {
        boolean sequential = fit.update() == Update.SEQUENTIAL;
        for (int k = 0; k < rank; k++) {
            double before = rowFactors[u + k];
            double after = signed(stepped(before, step * columnFactors[v + k], ofRow));
            double seen = sequential ? after : before;
            rowFactors[u + k] = after;
            columnFactors[v + k] = signed(stepped(columnFactors[v + k], step * seen, ofColumn));
        }
    }

    /** A share of 0 is no step at all: it would turn −0 into 0. */
    private static double stepped(double before, double step, double share) {
        double after = before + step;
        return share == 0 ? after : after - share * before;
    }

    private double signed(double factor) {
        return nonNegative ? Math.max(factor, 0.0) : factor;
    }

    private void requireFinite(int epoch) {
        requireFinite(rowBias, "row bias", epoch);
        requireFinite(columnBias, "column bias", epoch);
        requireFinite(rowFactors, "row factor", epoch);
        requireFinite(columnFactors, "column factor", epoch);
    }

    private static void requireFinite(double[] numbers, String what, int epoch) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new DivergedException(what, epoch);
            }
        }
    }

    private NdArray matrix(double[] factors, int lines) {
        return NdArray.of(factors, lines, rank);
    }
}
