package dev.eckart.models.linear;

import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;

/**
 * Multinomial logistic regression: the minimum of Σ cross-entropy(softmax(xW + intercepts)) + ½ · weight · |W|², with
 * weights for every class; the intercepts are not penalised and sum to 0. The weight is 1 / C of scikit-learn's
 * {@code LogisticRegression(multi_class="multinomial")}. Found by Newton's method, until no element of the gradient
 * exceeds 1e-12 per row in the coordinates of the features' singular vectors; its steps are told as epochs. A step
 * takes rows · (classes · columns)² operations and (classes · columns)² numbers of memory.
 *
 * <p>Columns that are constant or follow from others get the shortest weights. A class without a training row is never
 * told ({@link dev.eckart.models.PresentClasses}), and if only one class has rows, its logit is 0. With the weight 0
 * there is no minimum where classes can be separated, and the fit is refused. Draws nothing.
 *
 * @param weight at least 0
 * @param intercept whether each class has a constant
 */
@Name("softmax-regression")
@Doc("linear logits of any number of classes, the minimum of cross-entropy and squared weights")
public record SoftmaxRegression(
        @Doc("w in Σ cross-entropies + ½ · w · Σ weights², 1 / C of scikit-learn") @Min(0) @Example("1") double weight,
        @Doc("whether each class has a constant, which is not penalised")
                @Default(value = "true", source = "scikit-learn") boolean intercept)
        implements Classifier {

    public SoftmaxRegression {
        Header.check(SoftmaxRegression.class, weight, intercept);
    }

    /**
     * @throws IllegalArgumentException if there is no row or no column, if there is no minimum, or if squares of the
     *     features are beyond the range of a double where they are asked for
     */
    @Override
    public FittedLogits fit(LabelledRows train, FitContext context) {
        return LogitFit.fit(train, weight, intercept, 0, context);
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<SoftmaxRegression> {
        public Offered() {
            super(SoftmaxRegression.class, Provider.API_VERSION);
        }
    }
}
