package dev.eckart.models.loss;

import dev.eckart.autodiff.Tensor;
import dev.eckart.models.metric.Reduction;

/** How the losses of cells become one number. */
final class Reduced {

    private Reduced() { }

    static Tensor of(Tensor losses, Reduction reduction, long cells) {
        Tensor sum = losses.sum();
        return switch (reduction) {
            case SUM -> sum;
            case MEAN -> sum.dividedBy((double) cells);
        };
    }
}
