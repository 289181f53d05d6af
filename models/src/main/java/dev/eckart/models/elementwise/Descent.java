package dev.eckart.models.elementwise;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Observed;
import dev.eckart.linalg.Products;
import dev.eckart.linalg.Shape;
import dev.eckart.models.DivergedException;
import dev.eckart.models.FitContext;
import dev.eckart.models.Fitted;
import dev.eckart.models.factorisation.Factors;
import dev.eckart.models.initialiser.Initialiser;
import dev.eckart.models.masked.Bias;
import dev.eckart.models.masked.MaskedFactorisation;
import dev.eckart.models.masked.MaskedFactors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The state of one element-wise fit, and its kernel: nothing is allocated from the first epoch on. */
final class Descent {

    private final Observed train;
    private final ElementWiseSgd fit;
    private final int rank;
    private final boolean rowsBiased;
    private final boolean columnsBiased;
    private final double offset;
    private final double[] rowBias;
    private final double[] columnBias;
    private final double[] rowFactors;
    private final double[] columnFactors;
    private final int[] visits;

    Descent(Observed train, MaskedFactorisation model, ElementWiseSgd fit, FitContext context) {
        this.train = train;
        this.fit = fit;
        this.rank = model.rank();
        this.rowsBiased = model.biases().contains(Bias.ROW);
        this.columnsBiased = model.biases().contains(Bias.COLUMN);
        this.offset = model.offsetOf(train);
        this.rowBias = new double[train.rows()];
        this.columnBias = new double[train.columns()];
        this.rowFactors = start(train.rows(), context);
        this.columnFactors = start(train.columns(), context);
        this.visits = IntStream.range(0, Math.toIntExact(train.count())).toArray();
    }

    /** All epochs, each of them told to the context. */
    void run(FitContext context, Supplier<? extends Fitted> modelSoFar) {
        context.epoch(0, modelSoFar);
        for (int epoch = 1; epoch <= fit.epochs(); epoch++) {
            if (fit.order() == Order.SHUFFLED) {
                context.stream(ElementWiseSgd.ORDER_STREAM).permute(visits);
            }
            for (int place : visits) {
                visit(place, epoch);
            }
            requireFinite(epoch);
            context.epoch(epoch, modelSoFar);
        }
    }

    Factors factors() {
        return new Factors(matrix(rowFactors, train.rows()), matrix(columnFactors, train.columns()));
    }

    MaskedFactors maskedFactors() {
        return new MaskedFactors(
                offset,
                NdArray.of(rowBias, rowBias.length),
                NdArray.of(columnBias, columnBias.length),
                matrix(rowFactors, train.rows()),
                matrix(columnFactors, train.columns()));
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
        stepBiases(row, column, step);
        switch (fit.update()) {
            case SEQUENTIAL -> stepSequentially(u, v, step);
            case SIMULTANEOUS -> stepSimultaneously(u, v, step);
        }
    }

    private void stepBiases(int row, int column, double step) {
        if (rowsBiased) {
            rowBias[row] += step;
        }
        if (columnsBiased) {
            columnBias[column] += step;
        }
    }

    private void stepSequentially(int u, int v, double step) {
        for (int k = 0; k < rank; k++) {
            rowFactors[u + k] += step * columnFactors[v + k];
            columnFactors[v + k] += step * rowFactors[u + k];
        }
    }

    private void stepSimultaneously(int u, int v, double step) {
        for (int k = 0; k < rank; k++) {
            double before = rowFactors[u + k];
            rowFactors[u + k] += step * columnFactors[v + k];
            columnFactors[v + k] += step * before;
        }
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

    private double[] start(int lines, FitContext context) {
        Shape shape = Shape.of(lines, rank);
        return fit.init().draw(shape, context.stream(Initialiser.STREAM)).toDoubles();
    }

    private NdArray matrix(double[] factors, int lines) {
        return NdArray.of(factors, lines, rank);
    }
}
