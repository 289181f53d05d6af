package dev.eckart.datasets;

import dev.eckart.components.Above;
import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.components.Streams;
import java.util.Arrays;
import java.util.Optional;

/**
 * Deals the rows at random: of a random permutation of all rows, the first are for training, the next for validation,
 * the next for testing; rows that are left over are not used. A size from 1 up is a number of rows and must be whole; a
 * size below 1 is a fraction of the rows; the two are not mixed. Fractions are cut where their running sum times the
 * number of rows, rounded down, says so: each part is within one row of its fraction, and fractions that add up to 1
 * leave no row over.
 *
 * @param train size of the part that models are fitted to, above 0
 * @param validation size of the part that choices are made by, above 0; without it that part is empty
 * @param test size of the part that nothing is chosen by, above 0; without it that part is empty
 */
@Name("shuffled")
@Doc("rows dealt at random: numbers of rows (from 1 up) or fractions (below 1)")
public record Shuffled(
        @Doc("rows, or fraction of the rows, that models are fitted to") @Above(0) double train,
        @Doc("rows, or fraction of the rows, that choices are made by") @Above(0) Optional<Double> validation,
        @Doc("rows, or fraction of the rows, that nothing is chosen by") @Above(0) Optional<Double> test)
        implements Split, DataChecked {

    public Shuffled {
        Header.check(Shuffled.class, train, validation, test);
    }

    @Override
    public void check(DataShape data, Problems problems) {
        Shares.of(this).check(data, problems);
    }

    @Override
    public Unit unit() {
        return Unit.ROWS;
    }

    /**
     * Draws one permutation.
     *
     * @throws IllegalArgumentException if {@link #check} finds a problem
     */
    @Override
    public Parts part(Dataset data, int fold, Streams streams) {
        Checks.require(this, data);
        int[] ends = Shares.of(this).ends(data.source().rows());
        int[] dealt = streams.stream(STREAM).permutation(data.source().rows());
        return new Parts.OfRows(new Partition<>(
                new Partition.Train<>(rows(dealt, 0, ends[0])),
                new Partition.Validation<>(rows(dealt, ends[0], ends[1])),
                new Partition.Test<>(rows(dealt, ends[1], ends[2]))));
    }

    private static Selection.Rows rows(int[] dealt, int from, int to) {
        return new Selection.Rows(Arrays.copyOfRange(dealt, from, to));
    }

    /** Offers the split to files. */
    public static final class Offered extends Offer<Shuffled> {
        public Offered() {
            super(Shuffled.class, Provider.API_VERSION, STREAM);
        }
    }
}
