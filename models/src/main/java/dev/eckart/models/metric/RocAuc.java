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

/**
 * The area under the receiver operating characteristic of a class against the rest: the chance that a row of the class
 * has a greater log-odds for it than a row of the others, where a tie counts half (Mann–Whitney's U over the number of
 * pairs, by midranks; Hanley and McNeil, doi:10.1148/radiology.143.1.7063747). 0 to 1; 0.5 for a guess. The log-odds
 * rank as the probabilities do, but do not fall together near 0 and 1. Of two classes both have the same area, which is
 * the binary one; {@code micro} ranks all pairs of a row and a class together.
 *
 * <p>Undefined without rows, where a logit is NaN or infinite, for a class that no row or every row is of, and so for
 * every average that this class takes part in. The same holds for a class
 * that the model had no training row of, whose logits are −∞; {@code micro} is taken of all classes.
 *
 * @param average over all classes; left out where {@code label} is given
 * @param label the one class, from 0; left out where {@code average} is given
 * @param on the rows
 */
@Name("roc-auc")
@Doc("the chance that a row of a class ranks above one of the others")
public record RocAuc(
        @Doc("how the numbers of all classes become one; instead of label")
                @Example("\"macro\"") Optional<Average> average,
        @Doc("the one class it is taken of, from 0; instead of average") @Min(0) Optional<Integer> label,
        @Doc("the rows it is taken on") On on)
        implements OfClasses {

    public RocAuc {
        PerClass part = new PerClass(average, label);
        Header.check(RocAuc.class, part::check, average, label, on);
    }

    @Override
    public Score score(NdArray logits, int[] labels) {
        return new PerClass(average, label).ofRanking(logits, labels, RocAuc::of);
    }

    private static Score of(Ranking ranking, int label) {
        if (ranking.inside() == 0 || ranking.outside() == 0) {
            return new Score.Undefined((ranking.inside() == 0 ? "no" : "every") + " row is of label " + label);
        }
        long below = ranking.outside();
        long twice = 0;
        for (Ranking.Tie tie : ranking.ties()) {
            below -= tie.outside();
            twice += tie.inside() * (2 * below + tie.outside());
        }
        return new Score.Value(twice / (2.0 * ranking.inside() * ranking.outside()));
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<RocAuc> {
        public Offered() {
            super(RocAuc.class, Provider.API_VERSION);
        }
    }
}
