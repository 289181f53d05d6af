package dev.eckart.reports.claims;

import dev.eckart.datasets.Selection;
import dev.eckart.experiments.run.VariantResults;
import dev.eckart.experiments.run.VariantResults.PreparedCells;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Pca;
import dev.eckart.linalg.Products;
import dev.eckart.linalg.Svd;
import dev.eckart.models.factorisation.PrincipalComponents;
import dev.eckart.models.factorisation.TruncatedSvd;
import dev.eckart.models.metric.CellMetric;
import dev.eckart.models.metric.Score;
import java.util.Optional;

/** What a metric gives where the singular vectors are multiplied without the singular values. */
final class SigmaLeftOut {

    private SigmaLeftOut() { }

    /** Whether there are singular values to leave out. */
    static boolean suits(Target target) {
        VariantResults variant = target.variant();
        return variant.cells().isPresent() && target.metric() instanceof CellMetric
                && (variant.model() instanceof TruncatedSvd || variant.model() instanceof PrincipalComponents);
    }

    /** The metric of UVᵀ, with the column means where the model takes them off; empty where it has no value. */
    static Optional<Double> value(Target target) {
        if (!suits(target) || !(target.metric() instanceof CellMetric metric)) {
            return Optional.empty();
        }
        PreparedCells cells = target.variant().cells().orElseThrow();
        Selection.Cells part = cells.parts().get(metric.on());
        if (part == null) {
            return Optional.empty();
        }
        double[] truth = new double[part.count()];
        double[] predicted = new double[part.count()];
        NdArray product = product(target, cells.matrix());
        double[] means = means(target, cells.matrix());
        for (int i = 0; i < truth.length; i++) {
            int column = part.columns()[i];
            truth[i] = cells.matrix().at(part.rows()[i], column);
            predicted[i] = product.at(part.rows()[i], column) + means[column];
        }
        Score score = metric.score(NdArray.of(predicted, truth.length), NdArray.of(truth, truth.length));
        return score instanceof Score.Value value ? Optional.of(value.value()) : Optional.empty();
    }

    private static NdArray product(Target target, NdArray matrix) {
        Svd svd = isPca(target) ? Pca.of(matrix).centred() : Svd.of(matrix);
        Svd truncated = svd.truncated(Ranked.of(target.variant().model()).orElseThrow());
        return Products.byTransposed(truncated.left(), truncated.right());
    }

    private static double[] means(Target target, NdArray matrix) {
        return isPca(target) ? Pca.of(matrix).mean().toDoubles() : new double[matrix.columns()];
    }

    private static boolean isPca(Target target) {
        return target.variant().model() instanceof PrincipalComponents;
    }
}
