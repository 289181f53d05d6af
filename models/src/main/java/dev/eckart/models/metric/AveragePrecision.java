package dev.eckart.models.metric;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Sums;
import java.util.List;
import java.util.Optional;

/**
 * Σ (Rᵢ − Rᵢ₋₁) Pᵢ over the thresholds from the greatest log-odds of a class down, where Pᵢ and Rᵢ are precision and
 * recall of calling all rows from there on of that class; tied rows share a threshold and nothing is interpolated, as
 * in scikit-learn's {@code average_precision_score}. Above 0, at most 1; 1 where every row is of the class. The
 * log-odds rank as the probabilities do, but do not fall together near 0 and 1. {@code micro} ranks all pairs of a row
 * and a class together. Of two classes, the one of interest is asked for by {@code label}.
 *
 * <p>Undefined without rows, where a logit is NaN or infinite, for a class without rows, and so for the macro average
 * of rows that lack a class; scikit-learn gives 0 there. The same holds for a class
 * that the model had no training row of, whose logits are −∞; {@code micro} is taken of all classes.
 *
 * @param average over all classes; left out where {@code label} is given
 * @param label the one class, from 0; left out where {@code average} is given
 * @param on the rows
 */
@Name("average-precision")
@Doc("the precision at each threshold, weighted by the recall it adds")
public record AveragePrecision(
        @Doc("how the numbers of all classes become one; instead of label")
                @Example("\"macro\"") Optional<Average> average,
        @Doc("the one class it is taken of, from 0; instead of average") @Min(0) Optional<Integer> label,
        @Doc("the rows it is taken on") On on)
        implements OfClasses {

    public AveragePrecision {
        PerClass part = new PerClass(average, label);
        Header.check(AveragePrecision.class, part::check, average, label, on);
    }

    @Override
    public Score score(NdArray logits, int[] labels) {
        return new PerClass(average, label).ofRanking(logits, labels, AveragePrecision::of);
    }

    private static Score of(Ranking ranking, int label) {
        if (ranking.inside() == 0) {
            return new Score.Undefined("no row is of label " + label);
        }
        List<Ranking.Tie> ties = ranking.ties();
        double[] terms = new double[ties.size()];
        long right = 0;
        long called = 0;
        for (int i = 0; i < terms.length; i++) {
            right += ties.get(i).inside();
            called += ties.get(i).inside() + ties.get(i).outside();
            terms[i] = (double) ties.get(i).inside() / ranking.inside() * ((double) right / called);
        }
        return new Score.Value(Sums.of(terms));
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<AveragePrecision> {
        public Offered() {
            super(AveragePrecision.class, Provider.API_VERSION);
        }
    }
}
