package dev.eckart.models.loss;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.NumericsVersion;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.models.metric.Reduction;

/**
 * The cross-entropy of the classes under the softmax of the logits, in nats.
 *
 * @param reduction the sum over the rows, or that divided by their number
 */
@Name("softmax-cross-entropy")
@Doc("the cross-entropy of the classes under the softmax of the logits")
@NumericsVersion(2)
public record SoftmaxCrossEntropyLoss(
        @Doc("how rows become one number; no default: it scales every step") Reduction reduction)
        implements ClassLoss {

    @Override
    public Tensor of(Tensor logits, Tensor oneHot) {
        Tensor rows = logits.softmaxCrossEntropy(oneHot);
        return switch (reduction) {
            case SUM -> rows.sum();
            case MEAN -> rows.mean();
        };
    }

    /** Offers the loss to experiment files. */
    public static final class Offered extends Offer<SoftmaxCrossEntropyLoss> {
        public Offered() {
            super(SoftmaxCrossEntropyLoss.class, Provider.API_VERSION);
        }
    }
}
