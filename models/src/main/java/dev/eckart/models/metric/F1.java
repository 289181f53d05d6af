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
 * The harmonic mean of {@link Precision} and {@link Recall}, counted as 2 · right / (rows of the class + rows told to
 * be of it): 0 to 1. So it is 0, not undefined, for a class that has rows and is never told, or is told and has none.
 * All classes counted together ({@code micro}) it is the accuracy. The averages are means of the classes' numbers, not
 * the harmonic mean of averaged precision and recall.
 *
 * <p>Undefined without rows, where a logit is NaN or infinite, for a class that has no rows and is never told, and so
 * for the macro average over it. scikit-learn puts its {@code zero_division} there, 0 by default, and leaves such
 * classes out of the macro average.
 *
 * @param average over all classes; left out where {@code label} is given
 * @param label the one class, from 0; left out where {@code average} is given
 * @param on the rows
 */
@Name("f1")
@Doc("the harmonic mean of precision and recall")
public record F1(
        @Doc("how the numbers of all classes become one; instead of label")
                @Example("\"macro\"") Optional<Average> average,
        @Doc("the one class it is taken of, from 0; instead of average") @Min(0) Optional<Integer> label,
        @Doc("the rows it is taken on") On on)
        implements OfClasses {

    public F1 {
        PerClass part = new PerClass(average, label);
        Header.check(F1.class, part::check, average, label, on);
    }

    @Override
    public Score score(NdArray logits, int[] labels) {
        return new PerClass(average, label).ofCounts(logits, labels, F1::of);
    }

    @Override
    public OptionalDouble granularity(int rows) {
        return new PerClass(average, label).granularity(rows);
    }

    private static Score of(Confusion rows, int label) {
        return PerClass.share(2 * rows.right(label), rows.rows(label) + rows.told(label),
                "no row is or is told to be of label " + label);
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<F1> {
        public Offered() {
            super(F1.class, Provider.API_VERSION);
        }
    }
}
