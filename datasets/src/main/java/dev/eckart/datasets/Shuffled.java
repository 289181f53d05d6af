package dev.eckart.datasets;

import dev.eckart.components.Above;
import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.components.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Deals the rows at random: of a random permutation of all rows, the first are for training, the next for validation,
 * the next for testing; rows that are left over are not used. A size from 1 up is a number of rows and must be whole; a
 * size below 1 is a fraction of the rows; the two are not mixed. Fractions are cut where their running sum times the
 * number of rows, rounded down, says so: each part is within one row of its fraction, and fractions that add up to 1
 * leave no row over.
 *
 * <p>Stratified, every class has its share of each part: exactly but for one row, and at least one. The sizes of the
 * parts stay the same; which class gets the odd row does not depend on the seed, which rows of it do.
 *
 * @param train size of the part that models are fitted to, above 0
 * @param validation size of the part that choices are made by, above 0; without it that part is empty
 * @param test size of the part that nothing is chosen by, above 0; without it that part is empty
 * @param stratified whether each class has its share of each part; without it, no
 */
@Name("shuffled")
@Doc("rows dealt at random: numbers of rows (from 1 up) or fractions (below 1)")
public record Shuffled(
        @Doc("rows, or fraction of the rows, that models are fitted to") @Above(0) @Example("0.7") double train,
        @Doc("rows, or fraction of the rows, that choices are made by") @Above(0) Optional<Double> validation,
        @Doc("rows, or fraction of the rows, that nothing is chosen by") @Above(0)
                @Example("0.3") Optional<Double> test,
        @Doc("whether each class has its share of each part; without it, no") Optional<Boolean> stratified)
        implements Split, DataChecked {

    public Shuffled {
        Header.check(Shuffled.class, train, validation, test, stratified);
    }

    /** Classes have no say in it. */
    public Shuffled(double train, Optional<Double> validation, Optional<Double> test) {
        this(train, validation, test, Optional.empty());
    }

    @Override
    public void check(DataShape data, Problems problems) {
        Shares.of(this).check(data, problems);
        if (stratified.orElse(false) && data.classes().isEmpty()) {
            problems.at("stratified").add("needs classes, but " + data.name() + " has none");
        }
    }

    @Override
    public Unit unit() {
        return Unit.ROWS;
    }

    /**
     * Draws one permutation.
     *
     * @throws IllegalArgumentException if {@link #check} finds a problem, or a class has too few rows for one in each
     *     part and is to have its share
     */
    @Override
    public Parts part(Dataset data, int fold, Streams streams) {
        Checks.require(this, data);
        int rows = data.source().rows();
        Optional<Labels> classes = data.labels().filter(labels -> stratified.orElse(false));
        Strata strata = classes.map(Strata::of).orElseGet(() -> Strata.single(rows));
        int[][] quotas = Apportionment.of(Shares.of(this).sizes(rows), strata.sizes());
        classes.ifPresent(labels -> strata.requireAll("shuffled", labels, quotas, parts()));
        int[] dealt = streams.stream(STREAM).permutation(rows);
        int[] partOf = strata.dealt(dealt, quotas);
        return new Parts.OfRows(new Dealt(rows(dealt, partOf, 0), rows(dealt, partOf, 1), rows(dealt, partOf, 2))
                .as(Selection.Rows::new));
    }

    /** The parts that are not empty. */
    private List<Integer> parts() {
        return Stream.of(Optional.of(0), validation.map(_ -> 1), test.map(_ -> 2)).flatMap(Optional::stream).toList();
    }

    /** The rows of a part, in the order in which they were dealt. */
    private static int[] rows(int[] dealt, int[] partOf, int part) {
        return Arrays.stream(dealt).filter(row -> partOf[row] == part).toArray();
    }

    /** Offers the split to files. */
    public static final class Offered extends Offer<Shuffled> {
        public Offered() {
            super(Shuffled.class, Provider.API_VERSION, STREAM);
        }
    }
}
