package dev.eckart.models.metric;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Of the rows of a class, the share that are told right (by the greatest logit, the first of several): 0 to 1. All
 * classes counted together ({@code micro}), or weighted by their rows, it is the accuracy.
 *
 * <p>Undefined without rows, where a logit is NaN or infinite, for a class without rows, and so for the macro average
 * of rows that lack a class. scikit-learn puts its {@code zero_division} there, 0 by default, and leaves classes that
 * are neither met nor told out of the macro average.
 *
 * @param average over all classes; left out where {@code label} is given
 * @param label the one class, from 0; left out where {@code average} is given
 * @param on the rows
 */
@Name("recall")
@Doc("of the rows of a class, the share that are told right")
public record Recall(
        @Doc("how the numbers of all classes become one; instead of label")
                @Example("\"macro\"") Optional<Average> average,
        @Doc("the one class it is taken of, from 0; instead of average") @Min(0) Optional<Integer> label,
        @Doc("the rows it is taken on") On on)
        implements OfClasses {

    public Recall {
        PerClass part = new PerClass(average, label);
        Header.check(Recall.class, part::check, average, label, on);
    }

    @Override
    public Score score(NdArray logits, int[] labels) {
        return new PerClass(average, label).ofCounts(logits, labels, Recall::of);
    }

    @Override
    public OptionalDouble granularity(int rows) {
        return new PerClass(average, label).granularity(rows);
    }

    private static Score of(Confusion rows, int label) {
        return PerClass.share(rows.right(label), rows.rows(label), "no row is of label " + label);
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<Recall> {
        public Offered() {
            super(Recall.class, Provider.API_VERSION);
        }
    }
}
