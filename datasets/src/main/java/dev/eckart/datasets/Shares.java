package dev.eckart.datasets;

import dev.eckart.components.DataShape;
import dev.eckart.components.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The sizes of the parts of a split, as numbers of rows or as fractions. Decimal, so that 0.7 of 10 rows is 7 rows and
 * not the 6 that the nearest double below would give.
 */
record Shares(List<Share> shares) {

    /** The size of one part; 0 for a part that is not asked for. */
    record Share(String key, BigDecimal size) {

        boolean fraction() {
            return size.compareTo(BigDecimal.ONE) < 0;
        }

        boolean whole() {
            return size.stripTrailingZeros().scale() <= 0;
        }

        boolean asked() {
            return size.signum() > 0;
        }

        @Override
        public String toString() {
            return size.stripTrailingZeros().toPlainString();
        }
    }

    static Shares of(Shuffled split) {
        return new Shares(List.of(
                share("train", split.train()),
                share("validation", split.validation().orElse(0.0)),
                share("test", split.test().orElse(0.0))));
    }

    /** The places in the deal at which train, validation and test end. */
    int[] ends(int rows) {
        BigDecimal unit = fractions() ? BigDecimal.valueOf(rows) : BigDecimal.ONE;
        int[] ends = new int[shares.size()];
        BigDecimal sum = BigDecimal.ZERO;
        for (int part = 0; part < ends.length; part++) {
            sum = sum.add(shares.get(part).size());
            ends[part] = sum.multiply(unit).setScale(0, RoundingMode.FLOOR).intValueExact();
        }
        return ends;
    }

    /** The numbers of rows in train, validation, test and none of them. */
    int[] sizes(int rows) {
        int[] ends = ends(rows);
        return new int[] {ends[0], ends[1] - ends[0], ends[2] - ends[1], rows - ends[2]};
    }

    void check(DataShape data, Problems problems) {
        Problems unclear = new Problems();
        checkMeaning(unclear);
        problems.addAll(unclear.all());
        if (unclear.isEmpty()) {
            checkSum(data, problems);
        }
    }

    private void checkMeaning(Problems problems) {
        Share train = shares.getFirst();
        for (Share share : shares) {
            if (!share.fraction() && !share.whole()) {
                problems.at(share.key())
                        .add("found " + share + ", expected a whole number of rows or a fraction below 1");
            } else if (share.asked() && share.fraction() != train.fraction()) {
                problems.at(share.key()).add("found " + described(share) + ", but train is " + described(train)
                        + ": give either numbers of rows or fractions");
            }
        }
    }

    private void checkSum(DataShape data, Problems problems) {
        BigDecimal sum = shares.stream().map(Share::size).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = fractions() ? BigDecimal.ONE : BigDecimal.valueOf(data.rows());
        if (sum.compareTo(most) > 0) {
            problems.add(fractions()
                    ? "the fractions add up to " + sum.toPlainString() + ", expected at most 1"
                    : "the parts need " + sum.toBigInteger() + " rows, but " + data.name() + " has " + data.rows());
        } else {
            checkFilled(data, problems);
        }
    }

    private void checkFilled(DataShape data, Problems problems) {
        int start = 0;
        int[] ends = ends(data.rows());
        for (int part = 0; part < ends.length; part++) {
            Share share = shares.get(part);
            if (share.asked() && ends[part] == start) {
                problems.at(share.key())
                        .add(share + " of the " + data.rows() + " rows of " + data.name() + " is no row");
            }
            start = ends[part];
        }
    }

    private boolean fractions() {
        return shares.getFirst().fraction();
    }

    private static Share share(String key, double size) {
        return new Share(key, BigDecimal.valueOf(size));
    }

    private static String described(Share share) {
        return share.fraction() ? "the fraction " + share : share + " rows";
    }
}
