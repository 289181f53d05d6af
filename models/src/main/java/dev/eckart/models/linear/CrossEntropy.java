package dev.eckart.models.linear;

import dev.eckart.autodiff.GradientCheck;
import dev.eckart.autodiff.Parameter;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Products;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;

/**
 * The cross-entropy of classes under the softmax of linear logits, with a penalty of its own for each input:
 * Σ −log softmax(zθ)<sub>label</sub> + ½ Σ penalty<sub>j</sub> θ<sub>aj</sub>², convex in θ. The first classes may be
 * held at the logit 0. The numbers of θ stand class by class, and within a class input by input.
 */
final class CrossEntropy {

    private final double[] inputs;
    private final int[] labels;
    private final double[] penalties;
    private final int width;
    private final int classes;
    private final int held;

    /**
     * @param inputs z, rows×width
     * @param labels from 0 to classes − 1
     * @param penalties one per input, at least 0
     * @param held how many of the first classes have the logit 0: 0 or 1
     */
    CrossEntropy(double[] inputs, int[] labels, double[] penalties, int classes, int held) {
        this.inputs = inputs;
        this.labels = labels;
        this.penalties = penalties;
        this.width = penalties.length;
        this.classes = classes;
        this.held = held;
    }

    int rows() {
        return labels.length;
    }

    /** The number of numbers in θ. */
    int size() {
        return (classes - held) * width;
    }

    /** zθ, rows×classes. */
    double[] logits(double[] theta) {
        double[] logits = new double[labels.length * classes];
        for (int row = 0; row < labels.length; row++) {
            for (int label = held; label < classes; label++) {
                logits[row * classes + label] =
                        Products.dot(inputs, row * width, theta, (label - held) * width, width);
            }
        }
        return logits;
    }

    double value(double[] theta) {
        double[] logits = logits(theta);
        double penalty = Sums.of(theta.length, i -> penalties[i % width] * (theta[i] * theta[i]));
        return Sums.of(labels.length, row -> ofRow(logits, row)) + penalty / 2;
    }

    /** Exact also where it is next to 0: of the own class's logit, only the differences count. */
    private double ofRow(double[] logits, int row) {
        int from = row * classes;
        double own = logits[from + labels[row]];
        double most = own;
        for (int label = 0; label < classes; label++) {
            most = Math.max(most, logits[from + label]);
        }
        double greatest = most;
        double others = Sums.of(
                classes, label -> label == labels[row] ? 0 : StrictMath.exp(logits[from + label] - greatest));
        return own == most
                ? StrictMath.log1p(others)
                : (most - own) + StrictMath.log(others + StrictMath.exp(own - most));
    }

    /** The softmax of the logits, rows×classes. */
    double[] shares(double[] theta) {
        double[] shares = logits(theta);
        for (int from = 0; from < shares.length; from += classes) {
            double most = Double.NEGATIVE_INFINITY;
            for (int label = 0; label < classes; label++) {
                most = Math.max(most, shares[from + label]);
            }
            for (int label = 0; label < classes; label++) {
                shares[from + label] = StrictMath.exp(shares[from + label] - most);
            }
            double sum = Sums.of(shares, from, classes, 1);
            for (int label = 0; label < classes; label++) {
                shares[from + label] /= sum;
            }
        }
        return shares;
    }

    /** The gradient at θ, of which these are the shares. */
    double[] gradient(double[] theta, double[] shares) {
        double[] excess = new double[shares.length];
        for (int place = 0; place < excess.length; place++) {
            excess[place] = excess(shares, place / classes, place % classes);
        }
        double[] gradient = new double[theta.length];
        for (int i = 0; i < gradient.length; i++) {
            int label = held + i / width;
            int input = i % width;
            gradient[i] = Sums.of(labels.length, row -> excess[row * classes + label] * inputs[row * width + input])
                    + penalties[input] * theta[i];
        }
        return gradient;
    }

    /** The gradient held against finite differences, at a place where every penalty has a part. */
    GradientCheck checkedGradient() {
        Parameter theta = new Parameter("theta", Shape.of(size()));
        NdArray at = NdArray.filled(0.25, theta.shape());
        double[] numbers = at.toDoubles();
        NdArray gradient = NdArray.of(gradient(numbers, shares(numbers)), size());
        return GradientCheck.ofWritten(theta, at, moved -> value(moved.toDoubles()), gradient);
    }

    /** The share less 1 in the row's own class, without cancellation: what the others have. */
    private double excess(double[] shares, int row, int label) {
        int from = row * classes;
        return label == labels[row]
                ? -Sums.of(classes, other -> other == label ? 0 : shares[from + other])
                : shares[from + label];
    }

    /**
     * The lower triangle of the second derivatives at these shares, size×size. Where no class is held, all logits may
     * grow alike and nothing changes; along inputs without a penalty the number of rows is added in that direction, to
     * which gradients are orthogonal, so that the matrix can be solved and the solution is that of the shortest steps.
     */
    double[] hessian(double[] shares) {
        double[] hessian = new double[size() * size()];
        for (int a = held; a < classes; a++) {
            for (int b = held; b <= a; b++) {
                for (int row = 0; row < labels.length; row++) {
                    addProducts(hessian, row, a - held, b - held, curvature(shares, row, a, b));
                }
                addDiagonal(hessian, a - held, b - held);
            }
        }
        return hessian;
    }

    private double curvature(double[] shares, int row, int a, int b) {
        double ofA = shares[row * classes + a];
        return a == b ? ofA * others(shares, row, a) : -(ofA * shares[row * classes + b]);
    }

    private double others(double[] shares, int row, int label) {
        return Sums.of(classes, other -> other == label ? 0 : shares[row * classes + other]);
    }

    private void addProducts(double[] hessian, int row, int a, int b, double curvature) {
        int from = row * width;
        for (int i = 0; i < width; i++) {
            addMultiple(hessian, (a * width + i) * size() + b * width, curvature * inputs[from + i], from);
        }
    }

    private void addMultiple(double[] hessian, int to, double factor, int from) {
        for (int j = 0; j < width; j++) {
            hessian[to + j] = Math.fma(factor, inputs[from + j], hessian[to + j]);
        }
    }

    private void addDiagonal(double[] hessian, int a, int b) {
        for (int i = 0; i < width; i++) {
            double alike = held == 0 && penalties[i] == 0 ? labels.length : 0;
            hessian[(a * width + i) * size() + b * width + i] += a == b ? penalties[i] + alike : alike;
        }
    }
}
