package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measurements of cell nuclei in 569 images of breast masses, 212 malignant and 357 benign (Wisconsin, diagnostic): of
 * ten features the mean, the standard error and the mean of the three largest values. The file is scikit-learn's
 * {@code breast_cancer.csv}, whose numbers are those of the UCI repository's {@code wdbc.data}, doi:10.24432/C5DW2B,
 * without the patients' numbers. The names of columns and classes are scikit-learn's, in its order: malignant is class
 * 0, benign is class 1.
 */
@Name("breast-cancer")
@Doc("569 breast masses, malignant or benign, 30 measurements of each (Wisconsin, diagnostic)")
public record BreastCancer() implements Loader {

    private static final List<String> FEATURES = List.of(
            "radius", "texture", "perimeter", "area", "smoothness", "compactness", "concavity", "concave points",
            "symmetry", "fractal dimension");
    private static final List<String> COLUMNS = Stream.of("mean %s", "%s error", "worst %s")
            .flatMap(statistic -> FEATURES.stream().map(feature -> statistic.replace("%s", feature)))
            .toList();
    private static final BundledFile FILE =
            BundledFile.coded("breast-cancer.data", 1, COLUMNS, List.of("malignant", "benign"));

    @Override
    public Dataset load(Path folder) {
        return FILE.load("breast-cancer", "malignant is class 0 and benign class 1, as in scikit-learn; who codes "
                + "them by the alphabet has them the other way round");
    }

    /** Offers the dataset to files. */
    public static final class Offered extends Offer<BreastCancer> {
        public Offered() {
            super(BreastCancer.class, Provider.API_VERSION);
        }
    }
}
