package dev.eckart.datasets;

import dev.eckart.components.DataChecked;
import dev.eckart.components.DataShape;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Problems;
import dev.eckart.components.Provider;
import dev.eckart.components.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows parted as somebody else has parted them: either by folds, each a list of the rows for testing, where all others
 * are for training, in the order of the data; or by one list for each part, where rows in none are not used. Lists keep
 * their order. Draws nothing.
 *
 * @param testFolds of each partition the rows for testing, counted from 0
 * @param train the rows that models are fitted to, counted from 0
 * @param validation the rows that choices are made by; without it none
 * @param test the rows that nothing is chosen by; without it none
 */
@Name("given")
@Doc("rows parted by lists of them: folds, or one list for each part")
@Example("{\"type\": \"given\", \"testFolds\": [[0, 50, 100], [1, 51, 101]]}")
public record Given(
        @Doc("of each partition the rows for testing, counted from 0; the others are for training")
                @Min(0) Optional<List<List<Integer>>> testFolds,
        @Doc("the rows that models are fitted to, counted from 0") @Min(0) Optional<List<Integer>> train,
        @Doc("the rows that choices are made by, counted from 0") @Min(0) Optional<List<Integer>> validation,
        @Doc("the rows that nothing is chosen by, counted from 0") @Min(0) Optional<List<Integer>> test)
        implements Split, DataChecked {

    public Given {
        testFolds = testFolds.map(lists -> lists.stream().map(List::copyOf).toList());
        train = train.map(List::copyOf);
        validation = validation.map(List::copyOf);
        test = test.map(List::copyOf);
        int folds = testFolds.map(List::size).orElse(-1);
        boolean byParts = Stream.of(train, validation, test).anyMatch(Optional::isPresent);
        boolean trained = train.isPresent();
        Header.check(
                Given.class, problems -> checkKeys(folds, byParts, trained, problems), testFolds, train, validation,
                test);
    }

    /** Partitions by their rows for testing. */
    public static Given ofFolds(List<List<Integer>> testFolds) {
        return new Given(Optional.of(testFolds), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public Unit unit() {
        return Unit.ROWS;
    }

    @Override
    public int folds() {
        return testFolds.map(List::size).orElse(1);
    }

    /** Finds rows that the data does not have or that stand twice in a partition, empty lists, folds of all rows. */
    @Override
    public void check(DataShape data, Problems problems) {
        testFolds.ifPresent(folds -> checkFolds(folds, data, problems.at("testFolds")));
        RowLists parts = new RowLists(data);
        train.ifPresent(rows -> parts.check(rows, problems.at("train")));
        validation.ifPresent(rows -> parts.check(rows, problems.at("validation")));
        test.ifPresent(rows -> parts.check(rows, problems.at("test")));
    }

    /** @throws IllegalArgumentException if {@link #check} finds a problem */
    @Override
    public Parts part(Dataset data, int fold, Streams streams) {
        Checks.require(this, data);
        Objects.checkIndex(fold, folds());
        int[] tested = testFolds.map(folds -> ints(folds.get(fold))).orElseGet(() -> ints(test.orElse(List.of())));
        int[] trained = train.map(Given::ints).orElseGet(() -> others(tested, data.source().rows()));
        return new Parts.OfRows(
                new Dealt(trained, ints(validation.orElse(List.of())), tested).as(Selection.Rows::new));
    }

    private static void checkFolds(List<List<Integer>> folds, DataShape data, Problems problems) {
        for (int fold = 0; fold < folds.size(); fold++) {
            new RowLists(data).check(folds.get(fold), problems.at(fold));
            if (folds.get(fold).size() >= data.rows()) {
                problems.at(fold).add("leaves no row for training");
            }
        }
    }

    /** @param folds how many are given; -1 if none are, not even an empty list */
    private static void checkKeys(int folds, boolean byParts, boolean trained, Problems problems) {
        if (folds >= 0 && byParts) {
            problems.at("testFolds").add("is given beside lists of parts: give either");
        } else if (folds == 0) {
            problems.at("testFolds").add("found no fold, expected at least one");
        } else if (folds < 0 && !trained) {
            problems.at("train").add("is required, unless there is testFolds");
        }
    }

    private static int[] ints(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] others(int[] tested, int rows) {
        int[] sorted = Arrays.stream(tested).sorted().toArray();
        return IntStream.range(0, rows).filter(row -> Arrays.binarySearch(sorted, row) < 0).toArray();
    }

    /** Offers the split to files. */
    public static final class Offered extends Offer<Given> {
        public Offered() {
            super(Given.class, Provider.API_VERSION);
        }
    }
}
