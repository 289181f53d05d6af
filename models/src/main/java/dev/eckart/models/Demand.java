package dev.eckart.models;

/**
 * What a fit is expected to take, by rules of thumb: whoever shares a machine out among fits asks beforehand. No result
 * depends on it.
 *
 * @param step multiplications of one step, of those that several threads can share, &ge; 0; 0 where they share none
 * @param epochs the most that the fit will tell of, &ge; 0; 0 where that is not known, or it tells of none
 * @param numbers how many numbers it holds at once, parameters, buffers and batches, beside the data, &ge; 0
 */
public record Demand(long step, int epochs, long numbers) {

    /** Next to nothing beside the data. */
    public static final Demand NONE = new Demand(0, 0, 0);

    /** @throws IllegalArgumentException if one of them is negative */
    public Demand {
        if (step < 0 || epochs < 0 || numbers < 0) {
            throw new IllegalArgumentException(
                    "expected numbers of at least 0, found " + step + ", " + epochs + " and " + numbers);
        }
    }

    /** The product of numbers that are at least 0; what is beyond all longs is the largest of them. */
    public static long product(long... factors) {
        long product = 1;
        for (long factor : factors) {
            long high = Math.multiplyHigh(product, factor);
            product *= factor;
            if (high != 0 || product < 0) {
                return Long.MAX_VALUE;
            }
        }
        return product;
    }

    /** The sum of numbers that are at least 0; what is beyond all longs is the largest of them. */
    public static long sum(long... terms) {
        long sum = 0;
        for (long term : terms) {
            sum = sum > Long.MAX_VALUE - term ? Long.MAX_VALUE : sum + term;
        }
        return sum;
    }
}
