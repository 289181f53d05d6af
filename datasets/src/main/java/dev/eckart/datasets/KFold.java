package dev.eckart.datasets;

import dev.eckart.components.Above;
import dev.eckart.components.Below;
import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.DrawsBySetting;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.components.Streams;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Cross-validation: rows, groups or cells are dealt to folds, and in each partition one fold is for testing and the
 * others for training, but for the fraction of them that is for validation. Parts are in the order of the data.
 * Several seeds of the stream {@code split} repeat it with other folds, if they are shuffled.
 *
 * <p>Unless shuffled, nothing is drawn: folds are blocks of neighbours, the first ones longer by one where the folds do
 * not divide the data, as in scikit-learn's {@code KFold}; stratified ones are those of its {@code StratifiedKFold};
 * groups go from the largest down, of equals the first by name, to the fold that has the fewest rows; and validation
 * takes the last of what is not for testing. Shuffled, the same is done after a random permutation, but that groups are
 * dealt in equal numbers, whatever their sizes; and validation is drawn from what is not for testing.
 *
 * <p>Groups stay together, in validation too. Cells without a value are in no part.
 *
 * @param folds number of folds, at least 2
 * @param of what is dealt
 * @param stratified whether each class is dealt evenly: its numbers in the folds, and its share of validation, are
 *     exact but for one row; of rows only
 * @param shuffled whether the order is drawn at random
 * @param validation fraction, above 0 and below 1, of the rows, groups or cells that are not for testing, rounded down
 */
@Name("k-fold")
@Doc("cross-validation: each fold once for testing, the others for training; other seeds repeat it with other folds")
public record KFold(
        @Doc("number of folds") @Min(2) @Example("5") int folds,
        @Doc("what is dealt to the folds") Dealing of,
        @Doc("whether each class is dealt evenly; of rows only")
                @Default(value = "false", source = "scikit-learn's KFold") boolean stratified,
        @Doc("whether the order is drawn at random")
                @Default(value = "true", source = "data is often sorted; scikit-learn takes it as it stands")
        boolean shuffled,
        @Doc("fraction, of what is not for testing, that choices are made by") @Above(0) @Below(1)
                Optional<Double> validation)
        implements Split, DataChecked, DrawsBySetting {

    /** What is dealt to the folds. */
    public enum Dealing {
        /** Rows. */
        ROWS,
        /** Groups of rows: rows of one group are never parted. */
        GROUPS,
        /** Cells that have a value. */
        CELLS
    }

    public KFold {
        Header.check(
                KFold.class, problems -> check(of, stratified, problems), folds, of, stratified, shuffled, validation);
    }

    @Override
    public Unit unit() {
        return of == Dealing.CELLS ? Unit.CELLS : Unit.ROWS;
    }

    /** Folds in the data's own order, and the validation parts of what is left, are the same whatever the seed. */
    @Override
    public Set<String> draws() {
        return shuffled ? Set.of(STREAM) : Set.of();
    }

    /** Finds more folds than rows or cells, and missing classes. */
    @Override
    public void check(DataShape data, Problems problems) {
        long most = of == Dealing.CELLS ? (long) data.rows() * data.columns() : data.rows();
        if (folds > most) {
            problems.at("folds").add("found " + folds + ", but " + data.name() + " has " + most
                    + (of == Dealing.CELLS ? " cells" : " rows"));
        }
        if (stratified && data.classes().isEmpty()) {
            problems.at("stratified").add("needs classes, but " + data.name() + " has none");
        }
    }

    /**
     * Draws, if shuffled, a permutation of what is dealt, and then, for validation, one of what is not for testing.
     *
     * @throws IllegalArgumentException if {@link #check} finds a problem, there are no groups or fewer than folds, a
     *     class has fewer rows than there are folds and is to be dealt evenly, or the fraction is no row or leaves none
     */
    @Override
    public Parts part(Dataset data, int fold, Streams streams) {
        Checks.require(this, data);
        Objects.checkIndex(fold, folds);
        return FoldDealing.of(this, data).parts(fold, streams);
    }

    private static void check(Dealing of, boolean stratified, Problems problems) {
        if (stratified && of != Dealing.ROWS) {
            problems.at("stratified").add("only rows have classes: leave it out, or deal rows");
        }
    }

    /** Offers the split to files. */
    public static final class Offered extends Offer<KFold> {
        public Offered() {
            super(KFold.class, Provider.API_VERSION, STREAM);
        }
    }
}
