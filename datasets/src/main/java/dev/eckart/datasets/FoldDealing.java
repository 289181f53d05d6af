package dev.eckart.datasets;

import dev.eckart.components.Streams;
import dev.eckart.linalg.NdArray;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The dealing of one dataset to folds. */
final class FoldDealing {

    private static final String NAME = "k-fold";

    private final KFold split;
    private final Strata strata;
    private final int[] sizes;
    private final Function<Dealt, Parts> parts;
    private final String name;

    /**
     * @param strata of the units that are dealt
     * @param sizes number of rows or cells in each unit
     * @param parts what units in three parts are as parts of the data
     * @param name of several units, for messages
     */
    private FoldDealing(KFold split, Strata strata, int[] sizes, Function<Dealt, Parts> parts, String name) {
        this.split = split;
        this.strata = strata;
        this.sizes = sizes;
        this.parts = parts;
        this.name = name;
    }

    static FoldDealing of(KFold split, Dataset data) {
        return switch (split.of()) {
            case ROWS -> ofRows(split, data);
            case GROUPS -> ofGroups(split, data);
            case CELLS -> ofCells(split, data);
        };
    }

    Parts parts(int fold, Streams streams) {
        int units = sizes.length;
        int[] foldOf = split.shuffled()
                ? folds(streams.stream(Split.STREAM).permutation(units))
                : folds(IntStream.range(0, units).toArray());
        int[] test = IntStream.range(0, units).filter(unit -> foldOf[unit] == fold).toArray();
        int[] rest = IntStream.range(0, units).filter(unit -> foldOf[unit] != fold).toArray();
        int[][] kept = validation(rest, streams);
        return parts.apply(new Dealt(kept[1], kept[0], test));
    }

    private int[] folds(int[] order) {
        return split.of() == KFold.Dealing.GROUPS && !split.shuffled()
                ? balanced()
                : strata.dealt(order, strata.foldQuotas(split.folds()));
    }

    /** The largest units first, each to the fold that is the smallest by then: the first of several. */
    private int[] balanced() {
        int[] filled = new int[split.folds()];
        int[] foldOf = new int[sizes.length];
        IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer unit) -> sizes[unit]).reversed())
                .forEachOrdered(unit -> {
                    int smallest = IntStream.range(0, filled.length)
                            .reduce(0, (best, fold) -> filled[fold] < filled[best] ? fold : best);
                    filled[smallest] += sizes[unit];
                    foldOf[unit] = smallest;
                });
        return foldOf;
    }

    /** What is for validation, and what is for training. */
    private int[][] validation(int[] rest, Streams streams) {
        if (split.validation().isEmpty()) {
            return new int[][] {new int[0], rest};
        }
        int count = share(split.validation().get(), rest.length);
        int[] order = split.shuffled()
                ? streams.stream(Split.STREAM).permutation(rest.length)
                : IntStream.range(0, rest.length).map(i -> rest.length - 1 - i).toArray();
        Strata left = strata.at(rest);
        int[] partOf = left.dealt(order, Apportionment.of(new int[] {count, rest.length - count}, left.sizes()));
        return IntStream.range(0, 2)
                .mapToObj(part -> IntStream.range(0, rest.length)
                        .filter(i -> partOf[i] == part)
                        .map(i -> rest[i])
                        .toArray())
                .toArray(int[][]::new);
    }

    private int share(double fraction, int rest) {
        int count = BigDecimal.valueOf(fraction)
                .multiply(BigDecimal.valueOf(rest))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
        if (count == 0) {
            throw Checks.refused(NAME, "validation", "the fraction " + fraction + " for validation of the " + rest + " "
                    + name + " that are not for testing is none of them");
        }
        return count;
    }

    private static FoldDealing ofRows(KFold split, Dataset data) {
        int rows = data.source().rows();
        Strata strata = split.stratified()
                ? Strata.of(data.labels().orElseThrow())
                : Strata.single(rows);
        if (split.stratified()) {
            strata.requireAll(NAME, data.labels().orElseThrow(), strata.foldQuotas(split.folds()), folds(split));
        }
        return new FoldDealing(split, strata, ones(rows), dealt -> new Parts.OfRows(dealt.as(Selection.Rows::new)),
                "rows");
    }

    private static FoldDealing ofGroups(KFold split, Dataset data) {
        Labels groups = data.groups().orElseThrow(() -> Checks.refused(NAME, "of",
                data.name() + " has no groups; datasets name their column by their key groups"));
        int[] sizes = Strata.of(groups).sizes();
        if (sizes.length < split.folds()) {
            throw Checks.refused(NAME, "folds",
                    split.folds() + " folds, but " + data.name() + " has " + sizes.length + " groups");
        }
        int[] codes = groups.codes();
        return new FoldDealing(split, Strata.single(sizes.length), sizes,
                dealt -> new Parts.OfRows(dealt.as(units -> rows(codes, units))), "groups");
    }

    private static FoldDealing ofCells(KFold split, Dataset data) {
        NdArray matrix = data.source().readAll();
        int[] known = IntStream.range(0, matrix.shape().size())
                .filter(place -> !Double.isNaN(matrix.at(place)))
                .toArray();
        if (known.length < split.folds()) {
            throw Checks.refused(NAME, "folds", split.folds() + " folds, but " + data.name() + " has " + known.length
                    + " cells with a value");
        }
        int columns = matrix.columns();
        return new FoldDealing(split, Strata.single(known.length), ones(known.length),
                dealt -> new Parts.OfCells(dealt.as(units -> cells(known, units, columns))), "cells");
    }

    private static List<Integer> folds(KFold split) {
        return IntStream.range(0, split.folds()).boxed().toList();
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Selection.Rows rows(int[] codes, int[] groups) {
        return new Selection.Rows(IntStream.range(0, codes.length)
                .filter(row -> Arrays.binarySearch(groups, codes[row]) >= 0)
                .toArray());
    }

    private static Selection.Cells cells(int[] known, int[] units, int columns) {
        return new Selection.Cells(
                Arrays.stream(units).map(unit -> known[unit] / columns).toArray(),
                Arrays.stream(units).map(unit -> known[unit] % columns).toArray());
    }
}
