package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.linalg.NdArray;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A 3×3 matrix of full rank; its singular values are 5.33389527, 0.69587818 and 0.34915726. Has no labels. */
@Name("lab-3x3")
@Doc("the 3×3 matrix of the coursework's factorisation exercises")
public record Lab3x3() implements Loader {

    @Override
    public Dataset load(Path folder) {
        Source source = InMemorySource.of(NdArray.ofRows(new double[][] {
            {0.3374, 0.6005, 0.1735},
            {3.3359, 0.0492, 1.8374},
            {2.9407, 0.5301, 2.2620},
        }));
        return new Dataset("lab-3x3", source, List.of("column-1", "column-2", "column-3"), Optional.empty(), "");
    }

    /** Offers the dataset to files. */
    public static final class Offered extends Offer<Lab3x3> {
        public Offered() {
            super(Lab3x3.class, Provider.API_VERSION);
        }
    }
}
