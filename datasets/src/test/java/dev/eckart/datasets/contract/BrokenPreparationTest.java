package dev.eckart.datasets.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Notation;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import dev.eckart.components.Streams;
import dev.eckart.contract.Checks;
import dev.eckart.contract.ComponentContract;
import dev.eckart.datasets.ColumnValues;
import dev.eckart.datasets.Dataset;
import dev.eckart.datasets.FitOn;
import dev.eckart.datasets.FittedStep;
import dev.eckart.datasets.InMemorySource;
import dev.eckart.datasets.Labels;
import dev.eckart.datasets.Loader;
import dev.eckart.datasets.Partition;
import dev.eckart.datasets.Parts;
import dev.eckart.datasets.PreparationStep;
import dev.eckart.datasets.Selection;
import dev.eckart.datasets.Split;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken dataset, step and split fails the check of what it breaks, and no other. */
final class BrokenPreparationTest {

    private static Stream<Arguments> broken() {
        return Stream.of(
                step("otherRowsChangeNothing", new LearningLate()),
                step("theDataAreLeftUnchanged", new InPlace()),
                step("columnNamesAreThoseOfTheChangedData", new Nameless()),
                step("dataOfAnotherWidthAreRefused", new AnyWidth()),
                step("constantColumnsAreKeptOrRefused", new Dividing()),
                split("partsAreDisjointAndWithinTheData", new Overlapping()),
                split("everyPlaceIsInAPart", new Losing()),
                split("permutedLabelsChangeNothing", new Peeping()),
                split("otherNumbersChangeNothing", new Sorting()),
                split("everyFoldDrawsFromTheDeclaredStreams", new Secretive()),
                loader("columnsHaveNamesOfTheirOwn", new TwoOfOneName()),
                loader("everyRowHasAClassATargetAndAGroupIfAnyHas", new TooShort()),
                loader("loadingAgainGivesTheSame", new Wandering()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachIsCaughtByTheCheckThatIsMeantForIt(String check, Supplier<ComponentContract> contract) {
        NavigableMap<String, String> failing = Checks.failing(contract);
        assertEquals(Set.of(check), failing.keySet(), failing::toString);
    }

    private static Arguments step(String check, PreparationStep step) {
        return Arguments.of(check, (Supplier<ComponentContract>) () -> new ToyStep(step));
    }

    private static Arguments split(String check, Split split) {
        return Arguments.of(check, (Supplier<ComponentContract>) () -> new ToySplit(split));
    }

    private static Arguments loader(String check, Loader loader) {
        return Arguments.of(check, (Supplier<ComponentContract>) () -> new ToyLoader(loader));
    }

    private static List<Provider<?>> offering(Object component) {
        return List.of(offer(((Record) component).getClass()));
    }

    private static <T extends Record> Provider<T> offer(Class<T> type) {
        return new Offer<>(type, Provider.API_VERSION) { };
    }

    /** The contract of steps, held against a toy. */
    private static final class ToyStep extends StepContract {
        private final PreparationStep step;

        private ToyStep(PreparationStep step) {
            this.step = step;
        }

        @Override
        protected PreparationStep step() {
            return step;
        }

        @Override
        protected List<Provider<?>> providers() {
            return offering(step);
        }

        @Override
        protected Optional<Notation> notation() {
            return Optional.empty();
        }
    }

    /** The contract of splits, held against a toy. */
    private static final class ToySplit extends SplitContract {
        private final Split split;

        private ToySplit(Split split) {
            this.split = split;
        }

        @Override
        protected Split split() {
            return split;
        }

        @Override
        protected List<Provider<?>> providers() {
            return offering(split);
        }

        @Override
        protected Optional<Notation> notation() {
            return Optional.empty();
        }
    }

    /** The contract of datasets, held against a toy. */
    private static final class ToyLoader extends LoaderContract {
        private final Loader loader;

        private ToyLoader(Loader loader) {
            this.loader = loader;
        }

        @Override
        protected Loader loader() {
            return loader;
        }

        @Override
        protected List<Provider<?>> providers() {
            return offering(loader);
        }

        @Override
        protected Optional<Notation> notation() {
            return Optional.empty();
        }
    }

    private interface OnTrain extends PreparationStep {
        @Override
        default FitOn fitOn() {
            return FitOn.TRAIN;
        }
    }

    private static NdArray checked(NdArray data) {
        if (data.columns() != 3) {
            throw new IllegalArgumentException("fitted to 3 columns, found " + data.columns());
        }
        return data;
    }

    @Name("learning-late")
    @Doc("subtracts the last number of what it changes from all")
    private record LearningLate() implements OnTrain {
        @Override
        public FittedStep fit(ColumnValues values) {
            return data -> {
                double last = checked(data).at(data.shape().size() - 1);
                double[] less = Arrays.stream(data.toDoubles()).map(number -> number - last).toArray();
                return F64Array.owning(less, data.shape());
            };
        }
    }

    @Name("in-place")
    @Doc("sets the first number of the data to 0, and no other")
    private record InPlace() implements OnTrain {
        @Override
        public FittedStep fit(ColumnValues values) {
            return data -> {
                ((F64Array) checked(data)).elements()[0] = 0;
                return data;
            };
        }
    }

    @Name("nameless")
    @Doc("gives all columns one name")
    private record Nameless() implements OnTrain {
        @Override
        public FittedStep fit(ColumnValues values) {
            return new FittedStep() {
                @Override
                public NdArray apply(NdArray data) {
                    return checked(data);
                }

                @Override
                public List<String> columnNames(List<String> names) {
                    return names.stream().map(_ -> "column").toList();
                }
            };
        }
    }

    @Name("any-width")
    @Doc("does not look how many columns there are")
    private record AnyWidth() implements OnTrain {
        @Override
        public FittedStep fit(ColumnValues values) {
            return data -> data;
        }
    }

    @Name("dividing")
    @Doc("divides by the difference of the first two values, whatever it is")
    private record Dividing() implements OnTrain {
        @Override
        public FittedStep fit(ColumnValues values) {
            double difference = values.column(0)[1] - values.column(0)[0];
            return data -> F64Array.owning(
                    Arrays.stream(checked(data).toDoubles()).map(number -> number / difference).toArray(),
                    data.shape());
        }
    }

    private interface OfRows extends Split {
        @Override
        default Unit unit() {
            return Unit.ROWS;
        }
    }

    private static Parts parts(int[] train, int... test) {
        return new Parts.OfRows(new Partition<>(new Partition.Train<>(new Selection.Rows(train)),
                new Partition.Validation<>(new Selection.Rows()), new Partition.Test<>(new Selection.Rows(test))));
    }

    /** Tests on one row, and trains on the others. */
    private static Parts without(int test) {
        return parts(IntStream.range(0, 12).filter(row -> row != test).toArray(), test);
    }

    @Name("overlapping")
    @Doc("tests on a row that it trains on")
    private record Overlapping() implements OfRows {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return parts(IntStream.range(0, 12).toArray(), 3);
        }
    }

    @Name("losing")
    @Doc("forgets a row")
    private record Losing() implements OfRows {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return parts(IntStream.range(0, 10).toArray(), 11);
        }
    }

    @Name("peeping")
    @Doc("tests on the row whose number is the first row's class")
    private record Peeping() implements OfRows {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return without(data.labels().orElseThrow().codes()[0]);
        }
    }

    @Name("sorting")
    @Doc("tests on a row that it chooses by a number of the data")
    private record Sorting() implements OfRows {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return without(data.source().readAll().at(1) > 0 ? 4 : 5);
        }
    }

    @Name("secretive")
    @Doc("draws without saying so")
    private record Secretive() implements OfRows {
        @Override
        public Parts part(Dataset data, int fold, Streams streams) {
            return without(streams.stream(STREAM).uniform() < 0.5 ? 4 : 5);
        }
    }

    private static Dataset dataset(List<String> names, int... codes) {
        InMemorySource source = InMemorySource.of(NdArray.filled(1, Shape.of(2, 2)));
        return new Dataset("toy", source, names, Optional.of(new Labels(List.of("p", "q"), codes)), "");
    }

    @Name("two-of-one-name")
    @Doc("has two columns of one name")
    private record TwoOfOneName() implements Loader {
        @Override
        public Dataset load(Path folder) {
            return dataset(List.of("a", "a"), 0, 1);
        }
    }

    @Name("too-short")
    @Doc("lacks the class of a row")
    private record TooShort() implements Loader {
        @Override
        public Dataset load(Path folder) {
            return dataset(List.of("a", "b"), 0);
        }
    }

    @Name("wandering")
    @Doc("is never the same")
    private record Wandering() implements Loader {
        private static int loaded;

        @Override
        public Dataset load(Path folder) {
            return dataset(List.of("a", "b" + next()), 0, 1);
        }

        private static synchronized int next() {
            return loaded++;
        }
    }
}
