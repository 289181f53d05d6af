package dev.eckart.experiments.run;

import dev.eckart.experiments.plan.PlannedVariant;
import dev.eckart.experiments.run.VariantResults.Bound;
import dev.eckart.linalg.NdArray;
import dev.eckart.models.Factoriser;
import dev.eckart.models.metric.CellMetric;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** What no factorisation of a rank can beat, by Eckart and Young. */
final class Bounds {

    /** Beyond this, a decomposition for the sake of a footnote would take longer than the runs. */
    private static final int LARGEST_DECOMPOSED = 500;

    /** What the error of a sum of squares may be, relative to it. */
    private static final double ROUNDING = 1e-9;

    private final NdArray singularValues;
    private final NdArray roundedUp;
    private final NdArray errors;
    private final int rank;
    private final int cells;

    /** Singular values are computed with an error relative to the largest: of a tiny one, no digit need be right. */
    private Bounds(NdArray matrix, Factoriser factoriser) {
        singularValues = factoriser.singularValues(matrix);
        rank = factoriser.rank();
        double error = Math.ulp(singularValues.at(0)) * Math.max(matrix.rows(), matrix.columns());
        double[] values = singularValues.toDoubles();
        roundedUp = NdArray.of(Arrays.stream(values).map(value -> value + error).toArray(), values.length);
        // A product that is exact but for rounding, as that of full rank is, is off by as much in each direction.
        errors = NdArray.of(DoubleStream.generate(() -> error).limit(values.length + rank).toArray(),
                values.length + rank);
        cells = matrix.shape().size();
    }

    /** The bounds by metric; none of a matrix whose decomposition takes long, or cannot be had. */
    static Map<String, Bound> of(PlannedVariant planned, Factoriser factoriser) {
        NdArray matrix = planned.sample().matrix();
        if (Math.min(matrix.rows(), matrix.columns()) > LARGEST_DECOMPOSED) {
            return Map.of();
        }
        try {
            return new Bounds(matrix, factoriser).of(planned);
        } catch (IllegalArgumentException e) {
            // Such as singular values beyond the doubles; the runs, which are done, have told what they make of that.
            return Map.of();
        }
    }

    private Map<String, Bound> of(PlannedVariant planned) {
        Map<String, Bound> bounds = new LinkedHashMap<>();
        planned.experiment().metrics().forEach((name, metric) -> {
            if (metric instanceof CellMetric ofCells) {
                bound(ofCells).ifPresent(bound -> bounds.put(name, bound));
            }
        });
        return bounds;
    }

    private Optional<Bound> bound(CellMetric metric) {
        double bound = metric.lowerBound(singularValues, rank, cells).orElse(Double.NaN);
        double above = metric.lowerBound(roundedUp, rank, cells).orElse(Double.NaN);
        double product = metric.lowerBound(errors, rank, cells).orElse(Double.NaN);
        return Double.isFinite(bound) && Double.isFinite(above) && Double.isFinite(product)
                ? Optional.of(new Bound(
                        bound, ROUNDING * Math.abs(bound) + Math.abs(above - bound) + product,
                        "Eckart–Young, rank " + rank))
                : Optional.empty();
    }
}
