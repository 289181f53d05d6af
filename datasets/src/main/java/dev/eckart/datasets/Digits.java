package dev.eckart.datasets;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 1797 handwritten digits of 13 people: 8×8 numbers of inked pixels, from 0 to 16, row by row, {@code pixel_0_0} to
 * {@code pixel_7_7}. The file is the UCI repository's {@code optdigits.tes}, doi:10.24432/C50P49, byte for byte;
 * scikit-learn ships the same rows in the same order.
 */
@Name("digits")
@Doc("1797 handwritten digits, 8×8 shades from 0 to 16 of each")
public record Digits() implements Loader {

    private static final int SIDE = 8;
    private static final List<String> COLUMNS = IntStream.range(0, SIDE * SIDE)
            .mapToObj(place -> "pixel_" + place / SIDE + "_" + place % SIDE)
            .toList();
    private static final BundledFile FILE = BundledFile.coded(
            "digits.data", 0, COLUMNS, IntStream.range(0, 10).mapToObj(Integer::toString).toList());

    @Override
    public Dataset load(Path folder) {
        return FILE.load("digits", "the test part of the UCI repository's digits, as in scikit-learn; the 3823 of the "
                + "training part are not here");
    }

    /** Offers the dataset to files. */
    public static final class Offered extends Offer<Digits> {
        public Offered() {
            super(Digits.class, Provider.API_VERSION);
        }
    }
}
