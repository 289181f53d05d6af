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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The expected calibration error of Guo et al. (2017, arXiv:1706.04599): rows are parted by their confidence, the
 * probability of the class that they are told to be of, into bins of equal width, of which bin b of M holds the
 * confidences p with ⌈p · M⌉ = b; the distance between accuracy and mean confidence of a bin is averaged over the rows.
 * 0 to 1. Rows of a class that the model had no training row of are told wrong. Undefined without rows, and where a
 * logit is NaN or infinite.
 *
 * @param bins M, at least 1; without a default, since systems differ and the number depends on it
 * @param on the rows
 */
@Name("calibration-error")
@Doc("how far confidence is from accuracy, in bins of equal width")
public record CalibrationError(
        @Doc("number of bins") @Min(1)
                @Example("10") int bins, @Doc("the rows it is taken on") On on) implements ClassMetric {

    public CalibrationError {
        Header.check(CalibrationError.class, bins, on);
    }

    @Override
    public Score score(NdArray logits, int[] labels) {
        return Rows.score(logits, labels, () -> {
            double[] confidences = IntStream.range(0, labels.length)
                    .mapToDouble(row -> Softmax.probabilities(logits, row)[Rows.greatest(logits, row)])
                    .toArray();
            List<List<Integer>> rowsOfBins = List.copyOf(rowsByBin(confidences).values());
            double sum = Sums.of(rowsOfBins.size(), bin -> gap(rowsOfBins.get(bin), confidences, logits, labels));
            return new Score.Value(sum / labels.length);
        });
    }

    @Override
    public Direction direction() {
        return Direction.LOWER_IS_BETTER;
    }

    private SortedMap<Integer, List<Integer>> rowsByBin(double[] confidences) {
        return IntStream.range(0, confidences.length).boxed().collect(Collectors.groupingBy(
                row -> (int) Math.ceil(confidences[row] * bins), TreeMap::new, Collectors.toList()));
    }

    /** |rows told right − sum of confidences|. */
    private static double gap(List<Integer> rows, double[] confidences, NdArray logits, int[] labels) {
        return Math.abs(Sums.of(rows.size(), i -> {
            int row = rows.get(i);
            return (Rows.greatest(logits, row) == labels[row] ? 1 : 0) - confidences[row];
        }));
    }

    /** Offers the metric to experiment files. */
    public static final class Offered extends Offer<CalibrationError> {
        public Offered() {
            super(CalibrationError.class, Provider.API_VERSION);
        }
    }
}
