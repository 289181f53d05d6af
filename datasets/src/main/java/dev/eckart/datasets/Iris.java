package dev.eckart.datasets;

import dev.eckart.components.Choice;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.nio.file.Path;
import java.util.List;

/**
 * Fisher's irises: 150 flowers, 50 of each of three species, and four lengths in cm of each. Two variants are in use
 * under one name, and their sums of squares differ in the third digit; so the variant has no default.
 *
 * @param variant which of the two
 */
@Name("iris")
@Doc("150 irises of three species, four lengths in cm of each")
public record Iris(@Doc("which of the two versions in use") Variant variant) implements Loader {

    private static final List<String> COLUMNS = List.of("sepal-length", "sepal-width", "petal-length", "petal-width");
    private static final List<String> SPECIES = List.of("setosa", "versicolor", "virginica");
    private static final List<String> WRITTEN = SPECIES.stream().map(species -> "Iris-" + species).toList();

    /** The versions of the data that are in use. */
    public enum Variant {
        /** The file {@code iris.data}, byte for byte: doi:10.24432/C56C76. */
        @Doc("the UCI repository's file")
        UCI("rows 35 and 38 differ from Fisher's published values, which R and scikit-learn ship (variant fisher)"),
        /** As published: doi:10.1111/j.1469-1809.1936.tb02137.x. */
        @Doc("Fisher's published values, as in R and scikit-learn")
        FISHER("rows 35 and 38 differ from the UCI repository's file (variant uci)");

        private final String note;

        Variant(String note) {
            this.note = note;
        }
    }

    @Override
    public Dataset load(Path folder) {
        String version = Choice.name(variant);
        return new BundledFile("iris-" + version + ".data", 0, COLUMNS, SPECIES, WRITTEN)
                .load("iris (" + version + ")", variant.note);
    }

    /** Offers the dataset to files. */
    public static final class Offered extends Offer<Iris> {
        public Offered() {
            super(Iris.class, Provider.API_VERSION);
        }
    }
}
