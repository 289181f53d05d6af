package dev.eckart.models.linear;

import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import dev.eckart.models.FitContext;
import dev.eckart.models.FitState;
import dev.eckart.models.Fitted;
import java.util.Map;
import java.util.function.Function;

/**
 * Newton's method with steps that are halved until they descend (Armijo's rule with the factor 1e-4). It ends after a
 * step from where no element of the gradient exceeds {@value #GRADIENT} per row that changes no logit by more than
 * {@value #STEP}: where classes can be separated and nothing is penalised, the first alone would be met far out.
 * Mutable.
 */
final class Newton {

    static final double GRADIENT = 1e-12;
    static final double STEP = 1e-6;

    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 60;
    private static final double DESCENT = 1e-4;
    private static final double ROUNDING = 1e-13;

    private final CrossEntropy loss;
    private double[] theta;
    private boolean ended;

    /** A search that begins at zeros. */
    Newton(CrossEntropy loss) {
        this.loss = loss;
        this.theta = new double[loss.size()];
    }

    /**
     * The minimum; asked for once.
     *
     * @param context told of each place on the way, and the steps that led there as epochs
     * @param model of a place
     * @throws IllegalArgumentException if there is none, or it cannot be found
     */
    double[] minimise(FitContext context, Function<double[], ? extends Fitted> model) {
        int steps = context.begin(this::restore);
        if (steps == 0) {
            context.epoch(0, () -> model.apply(theta), this::state);
        }
        while (!ended) {
            step();
            steps++;
            if (!ended && steps > MOST_STEPS) {
                throw noMinimum();
            }
            context.epoch(steps, () -> model.apply(theta), this::state);
        }
        return theta;
    }

    private void step() {
        double[] shares = loss.shares(theta);
        double[] gradient = loss.gradient(theta, shares);
        double[] step = Cholesky.of(loss.hessian(shares), theta.length)
                .map(factor -> factor.solve(gradient))
                .orElseThrow(Newton::noMinimum);
        ended = greatest(gradient) <= GRADIENT * loss.rows() && greatest(loss.logits(step)) <= STEP;
        theta = ended ? along(theta, step, 1) : descended(step, gradient);
    }

    private Map<String, NdArray> state() {
        return Map.of("theta", NdArray.of(theta, theta.length), "ended", NdArray.scalar(ended ? 1 : 0));
    }

    private void restore(FitState kept) {
        if (kept.array("theta").shape().size() != theta.length) {
            throw new IllegalArgumentException("theta has the shape " + kept.array("theta").shape());
        }
        theta = kept.array("theta").toDoubles();
        ended = kept.number("ended") != 0;
    }

    private double[] descended(double[] step, double[] gradient) {
        double value = loss.value(theta);
        double slope = Sums.of(step.length, i -> step[i] * gradient[i]);
        double length = 1;
        for (int halvings = 0; halvings < MOST_HALVINGS; halvings++) {
            double[] next = along(theta, step, length);
            double least = value - DESCENT * length * slope;
            if (loss.value(next) <= least + ROUNDING * Math.abs(value)) {
                return next;
            }
            length /= 2;
        }
        throw noMinimum();
    }

    private static double[] along(double[] theta, double[] step, double length) {
        double[] next = new double[theta.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = theta[i] - length * step[i];
        }
        return next;
    }

    private static double greatest(double[] numbers) {
        double greatest = 0;
        for (double number : numbers) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        return greatest;
    }

    private static IllegalArgumentException noMinimum() {
        return new IllegalArgumentException("no minimum found within " + MOST_STEPS + " Newton steps; with the weight 0"
                + " there is none where classes can be separated without error: give a weight above 0");
    }
}
