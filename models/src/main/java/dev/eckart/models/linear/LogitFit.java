package dev.eckart.models.linear;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.PresentClasses;
import java.util.Arrays;

/**
 * One fit of linear logits: the features are taken to the coordinates of their singular vectors, scaled to a mean
 * square of 1, where a penalty of the weights is one of each coordinate, and the minimum is taken back.
 */
final class LogitFit {

    private final Reduced reduced;
    private final boolean intercept;
    private final PresentClasses present;
    private final int rows;
    private final int width;
    private final int held;

    private LogitFit(LabelledRows train, boolean intercept, int held) {
        this.present = PresentClasses.of(train);
        this.reduced = Reduced.of(train.features(), intercept);
        this.intercept = intercept;
        this.rows = train.rows();
        this.width = reduced.rank() + (intercept ? 1 : 0);
        this.held = held;
    }

    /**
     * The minimum of Σ cross-entropy + ½ · weight · |W|².
     *
     * @param held how many of the first classes have the logit 0: 0 or 1
     */
    static FittedLogits fit(LabelledRows train, double weight, boolean intercept, int held, FitContext context) {
        LogitFit fit = new LogitFit(train, intercept, held);
        if (fit.present.count() == 1) {
            return fit.fitted(new double[(1 - held) * fit.width]);
        }
        int[] labels = Arrays.stream(train.labels()).map(fit.present.labels()::indexOf).toArray();
        CrossEntropy loss = new CrossEntropy(
                fit.inputs(), labels, fit.penalties(weight), fit.present.count(), held);
        context.descends(loss::checkedGradient);
        return fit.fitted(new Newton(loss).minimise(context, fit::fitted));
    }

    /** The coordinates, and a last column of ones where there is an intercept. */
    private double[] inputs() {
        double[] inputs = new double[rows * width];
        double scale = Math.sqrt(rows);
        for (int place = 0; place < inputs.length; place++) {
            int input = place % width;
            inputs[place] = input < reduced.rank() ? reduced.svd().left().at(place / width, input) * scale : 1;
        }
        return inputs;
    }

    private double[] penalties(double weight) {
        double[] penalties = new double[width];
        for (int input = 0; input < reduced.rank(); input++) {
            penalties[input] = weight == 0 ? 0 : weight * (unit(input) * unit(input));
            if (penalties[input] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("singular value " + (input + 1) + " of the features is "
                        + reduced.value(input) + ": its square is too small for a penalty, scale the features");
            }
        }
        return penalties;
    }

    /** The weight of a coordinate that has the weight 1 after scaling. */
    private double unit(int input) {
        return Math.sqrt(rows) / reduced.value(input);
    }

    private FittedLogits fitted(double[] theta) {
        int columns = reduced.mean().shape().size();
        double[] weights = new double[present.count() * columns];
        double[] intercepts = new double[present.count()];
        for (int label = held; label < present.count(); label++) {
            int from = (label - held) * width;
            NdArray ofClass = reduced.weights(ofCoordinates(theta, from));
            System.arraycopy(ofClass.toDoubles(), 0, weights, label * columns, columns);
            intercepts[label] = intercept ? theta[from + width - 1] - reduced.ofMean(ofClass) : 0;
        }
        return new FittedLogits(F64Array.owning(weights, Shape.of(present.count(), columns)),
                F64Array.owning(intercepts, Shape.of(present.count())), present);
    }

    private double[] ofCoordinates(double[] theta, int from) {
        double[] ofCoordinates = new double[reduced.rank()];
        for (int input = 0; input < ofCoordinates.length; input++) {
            ofCoordinates[input] = theta[from + input] * unit(input);
        }
        return ofCoordinates;
    }
}
