package dev.eckart.components;

import java.nio.charset.StandardCharsets;

/**
 * A stream of pseudo-random numbers: xoshiro256++ 1.0 (Blackman and Vigna, doi:10.1145/3460772), its four words of
 * state filled by SplitMix64 from a mix of seed and name. Every draw is defined bit for bit in
 * {@code docs/numerics.md}, so that a stream is the same on every machine and in every release. Mutable and not
 * thread-safe.
 */
public final class RandomStream {

    private static final double TWO_TO_MINUS_53 = 0x1.0p-53;
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    private final String refusal;
    private boolean drawn;

    /** How far a stream has been drawn from: the four words of its state, which are all that it remembers. */
    public record Position(long s0, long s1, long s2, long s3) {}

    /**
     * The stream of a name under a seed. Different names, and different seeds, give unrelated streams.
     *
     * @param seed any number
     * @param name such as "init"
     */
    public RandomStream(long seed, String name) {
        this(seed, name, "");
    }

    private RandomStream(long seed, String name, String refusal) {
        this.refusal = refusal;
        long state = mixed(seed) ^ fnv1a(name);
        s0 = mixed(state += GOLDEN_GAMMA);
        s1 = mixed(state += GOLDEN_GAMMA);
        s2 = mixed(state += GOLDEN_GAMMA);
        s3 = mixed(state + GOLDEN_GAMMA);
    }

    /** A stream that nobody may draw from; whoever only hands it on, to something that draws nothing, may do so. */
    static RandomStream refusing(String reason) {
        return new RandomStream(0, "", reason);
    }

    /** Whether anything has been drawn. */
    boolean drawn() {
        return drawn;
    }

    Position position() {
        return new Position(s0, s1, s2, s3);
    }

    /** Goes on from where another stream of the same seed and name was, after some draws. */
    void goTo(Position position) {
        requireSeed();
        drawn = true;
        s0 = position.s0;
        s1 = position.s1;
        s2 = position.s2;
        s3 = position.s3;
    }

    /**
     * The next 64 bits.
     *
     * @throws IllegalArgumentException if the stream comes from {@link Streams} that have no seed for it
     */
    public long nextLong() {
        if (!drawn) {
            requireSeed();
            drawn = true;
        }
        long result = Long.rotateLeft(s0 + s3, 23) + s0;
        long shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    private void requireSeed() {
        if (!refusal.isEmpty()) {
            throw new IllegalArgumentException(refusal);
        }
    }

    /** A number uniform on [0, 1): a multiple of 2<sup>-53</sup>. */
    public double uniform() {
        return (nextLong() >>> 11) * TWO_TO_MINUS_53;
    }

    /**
     * A number uniform on [low, high), computed as {@code low + (high - low) * uniform()}; rounding may reach high.
     */
    public double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    /**
     * A standard normal number, by Marsaglia's polar method (doi:10.1137/1006063). The second number of each pair is
     * thrown away, so that the state is the whole memory of the stream.
     */
    public double normal() {
        while (true) {
            double x = 2 * uniform() - 1;
            double y = 2 * uniform() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * Math.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /**
     * An integer uniform on 0 … bound − 1, by Lemire's method without bias (doi:10.1145/3230636), on 64 bits.
     *
     * @param bound at least 1
     * @throws IllegalArgumentException if the bound is less than 1
     */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be at least 1, found " + bound);
        }
        long threshold = Long.remainderUnsigned(-bound, bound);
        while (true) {
            long bits = nextLong();
            if (Long.compareUnsigned(bits * bound, threshold) >= 0) {
                return (int) Math.unsignedMultiplyHigh(bits, bound);
            }
        }
    }

    /**
     * A permutation of 0 … n − 1, uniform among all, by Durstenfeld's shuffle from the last place down
     * (doi:10.1145/364520.364540).
     *
     * @param n at least 0
     */
    public int[] permutation(int n) {
        int[] places = new int[n];
        permute(places);
        return places;
    }

    /** Overwrites an array of length n with a {@link #permutation} of 0 … n − 1, so that none need be allocated. */
    public void permute(int[] places) {
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        for (int i = places.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int moved = places[i];
            places[i] = places[j];
            places[j] = moved;
        }
    }

    private static long mixed(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long x = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    private static long fnv1a(String name) {
        long hash = 0xCBF29CE484222325L;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
        }
        return hash;
    }
}
