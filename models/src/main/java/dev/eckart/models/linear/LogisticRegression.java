package dev.eckart.models.linear;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;

/**
 * Logistic regression of two classes: the first has the logit 0, the second x·w + intercept, at the minimum of
 * Σ cross-entropy + ½ · weight · |w|²; the intercept is not penalised. The weight is 1 / C of scikit-learn's
 * {@code LogisticRegression}. {@link SoftmaxRegression} of the same two classes has weights for both, of half that
 * length, and so half the penalty. Otherwise all is as there. Draws nothing.
 *
 * @param weight at least 0
 * @param intercept whether a constant is added
 */
@Name("logistic-regression")
@Doc("a linear logit of two classes, the minimum of cross-entropy and squared weights")
public record LogisticRegression(
        @Doc("w in Σ cross-entropies + ½ · w · Σ weights², 1 / C of scikit-learn") @Min(0) @Example("1") double weight,
        @Doc("whether a constant is added, which is not penalised")
                @Default(value = "true", source = "scikit-learn") boolean intercept)
        implements Classifier, DataChecked {

    public LogisticRegression {
        Header.check(LogisticRegression.class, weight, intercept);
    }

    /** @throws IllegalArgumentException if there are not two classes, and where {@link SoftmaxRegression} throws it */
    @Override
    public FittedLogits fit(LabelledRows train, FitContext context) {
        if (train.classes() != 2) {
            throw new IllegalArgumentException(message(train.classes() + " are given"));
        }
        return LogitFit.fit(train, weight, intercept, 1, context);
    }

    @Override
    public void check(DataShape data, Problems problems) {
        data.classes().ifPresent(classes -> {
            if (classes != 2) {
                problems.add(message(data.name() + " has " + classes));
            }
        });
    }

    private static String message(String found) {
        return "logistic-regression tells two classes apart, " + found + "; softmax-regression takes any number";
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<LogisticRegression> {
        public Offered() {
            super(LogisticRegression.class, Provider.API_VERSION);
        }
    }
}
