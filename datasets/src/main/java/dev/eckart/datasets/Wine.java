package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Nearest;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The chemical analysis of 178 wines from three cultivars: 13 columns; 59, 71 and 48 rows. The file is scikit-learn's
 * {@code wine_data.csv}, whose numbers are those of the UCI repository's {@code wine.data}, doi:10.24432/C5PC7J. The
 * names of columns and classes are scikit-learn's.
 *
 * @param target name of the column that regressors predict, which then is no feature; without it there is no target
 */
@Name("wine")
@Doc("178 wines of three cultivars, 13 measurements of each")
public record Wine(@Doc("name of the column that regressors predict, then no feature") Optional<String> target)
        implements Loader {

    private static final List<String> COLUMNS = List.of(
            "alcohol", "malic_acid", "ash", "alcalinity_of_ash", "magnesium", "total_phenols", "flavanoids",
            "nonflavanoid_phenols", "proanthocyanins", "color_intensity", "hue", "od280/od315_of_diluted_wines",
            "proline");
    private static final BundledFile FILE =
            BundledFile.coded("wine.data", 1, COLUMNS, List.of("class_0", "class_1", "class_2"));

    public Wine {
        Header.check(Wine.class, problems -> check(target, problems.at("target")), target);
    }

    @Override
    public Dataset load(Path folder) {
        return FILE.load(
                "wine", "class_0 to class_2, as in scikit-learn, are classes 1 to 3 of the UCI repository", target);
    }

    private static void check(Optional<String> target, Problems problems) {
        target.filter(name -> !COLUMNS.contains(name)).ifPresent(name -> problems.add(
                "found \"" + name + "\", expected one of " + String.join(", ", COLUMNS) + Nearest.hint(name, COLUMNS)));
    }

    /** Offers the dataset to files. */
    public static final class Offered extends Offer<Wine> {
        public Offered() {
            super(Wine.class, Provider.API_VERSION);
        }
    }
}
