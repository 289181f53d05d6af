package dev.eckart.models.baseline;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import dev.eckart.models.Classifier;
import dev.eckart.models.FitContext;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.PresentClasses;
import java.util.stream.IntStream;

/**
 * Says the class whose training rows have the nearest mean, the first of several. The logit of a class is minus half
 * the squared distance to its mean, so that the softmax is that of normal classes of unit variance and equal shares. A
 * class without a training row has no mean and is never told: see {@link PresentClasses}. Draws nothing.
 */
@Name("nearest-centroid")
@Doc("the class whose training rows have the nearest mean")
public record NearestCentroid() implements Classifier {

    /** @throws IllegalArgumentException if there is no row */
    @Override
    public Centroids fit(LabelledRows train, FitContext context) {
        PresentClasses present = PresentClasses.of(train);
        int[] labels = train.labels();
        int columns = train.features().columns();
        double[] means = new double[present.count() * columns];
        for (int i = 0; i < present.count(); i++) {
            int label = present.labels().get(i);
            int[] rows = IntStream.range(0, labels.length).filter(row -> labels[row] == label).toArray();
            for (int column = 0; column < columns; column++) {
                means[i * columns + column] = mean(train.features(), rows, column);
            }
        }
        return new Centroids(F64Array.owning(means, Shape.of(present.count(), columns)), present);
    }

    private static double mean(NdArray features, int[] rows, int column) {
        return Sums.mean(rows.length, i -> features.at(rows[i], column));
    }

    /** Offers the model to experiment files. */
    public static final class Offered extends Offer<NearestCentroid> {
        public Offered() {
            super(NearestCentroid.class, Provider.API_VERSION);
        }
    }
}
