package dev.eckart.datasets;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Units that are dealt, such as rows, each in a stratum, such as its class. Where nothing is stratified, all units are
 * in one stratum.
 */
final class Strata {

    private final int[] codes;
    private final int count;

    private Strata(int[] codes, int count) {
        this.codes = codes;
        this.count = count;
    }

    static Strata single(int units) {
        return new Strata(new int[units], 1);
    }

    static Strata of(Labels labels) {
        return new Strata(labels.codes(), labels.classes().size());
    }

    /** Of some units alone. */
    Strata at(int[] units) {
        return new Strata(Arrays.stream(units).map(unit -> codes[unit]).toArray(), count);
    }

    /** The number of units in each stratum. */
    int[] sizes() {
        int[] sizes = new int[count];
        Arrays.stream(codes).forEach(code -> sizes[code]++);
        return sizes;
    }

    /**
     * Deals all units to parts: in the order given, the first units of a stratum to the first part, and so on.
     *
     * @param quotas by part and stratum, how many units
     * @return the part of each unit
     */
    int[] dealt(int[] order, int[][] quotas) {
        int[][] left = Arrays.stream(quotas).map(int[]::clone).toArray(int[][]::new);
        int[] parts = new int[codes.length];
        for (int unit : order) {
            int part = 0;
            while (left[part][codes[unit]] == 0) {
                part++;
            }
            left[part][codes[unit]]--;
            parts[unit] = part;
        }
        return parts;
    }

    /**
     * @param split the name of the split that has the key {@code stratified}
     * @throws InvalidSettingsException if a class that has rows has none of them in one of some parts
     */
    void requireAll(String split, Labels classes, int[][] quotas, List<Integer> parts) {
        int[] sizes = sizes();
        for (int code = 0; code < count; code++) {
            int stratum = code;
            if (sizes[code] > 0 && parts.stream().anyMatch(part -> quotas[part][stratum] == 0)) {
                throw Checks.refused(split, "stratified", "class \"" + classes.classes().get(code) + "\" has "
                        + sizes[code]
                        + " rows, too few for one in each of " + parts.size() + " parts in proportion");
            }
        }
    }

    /**
     * How many units of each stratum each fold gets, as scikit-learn has it: the units sorted by their strata, those in
     * the order of their first units, go to the folds in turn. So folds differ by one unit at most, in all and in each
     * stratum.
     */
    int[][] foldQuotas(int folds) {
        int[] sizes = sizes();
        int[][] quotas = new int[folds][count];
        int place = 0;
        for (int stratum : IntStream.of(codes).distinct().toArray()) {
            for (int i = 0; i < sizes[stratum]; i++) {
                quotas[place % folds][stratum]++;
                place++;
            }
        }
        return quotas;
    }
}
