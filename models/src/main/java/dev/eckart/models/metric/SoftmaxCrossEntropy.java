package dev.eckart.models.metric;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import java.util.Arrays;

/**
 * The negative natural logarithm of the probability that softmax gives the true class. The greatest logit is subtracted
 * first, so that nothing overflows unless two logits differ by more than the range of a double. Undefined without rows,
 * where a logit is NaN or infinite, and where a row is of a class that the model had no training row of: its logit −∞
 * is no estimate.
 *
 * <p>Its mean is what others call log-loss; scikit-learn's {@code log_loss} is given probabilities and moves them away
 * from 0 and 1 by 2<sup>-52</sup>.
 *
 * @param reduction the sum or mean over rows
 * @param on the rows
 */
@Name("softmax-cross-entropy")
@Doc("negative natural logarithm of the probability given to the true class; its mean is the log-loss")
public record SoftmaxCrossEntropy(
        @Doc("the sum or the mean over rows") Reduction reduction, @Doc("the rows it is taken on") On on)
        implements ClassMetric {

    @Override
    public Score score(NdArray logits, int[] labels) {
        return Rows.score(logits, labels, () -> Rows.known(logits, Arrays.stream(labels), () -> {
            double sum = Sums.of(labels.length, row -> surprise(logits, row, labels[row]));
            return new Score.Value(switch (reduction) {
                case SUM -> sum;
                case MEAN -> sum / labels.length;
            });
        }));
    }

    @Override
    public Direction direction() {
        return Direction.LOWER_IS_BETTER;
    }

    private static double surprise(NdArray logits, int row, int label) {
        double greatest = logits.at(row, 0);
        for (int other = 1; other < logits.columns(); other++) {
            greatest = Math.max(greatest, logits.at(row, other));
        }
        double top = greatest;
        double sum = Sums.of(logits.columns(), other -> StrictMath.exp(logits.at(row, other) - top));
        return StrictMath.log(sum) + (top - logits.at(row, label));
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<SoftmaxCrossEntropy> {
        public Offered() {
            super(SoftmaxCrossEntropy.class, Provider.API_VERSION);
        }
    }
}
