package dev.eckart.benchmarks;

import java.util.Locale;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Measures for about half a second what one core can do at its best now: PROBE, and GFLOP/s of f64. */
final class FmaPeak {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int CHAINS = 10;
    private static final int TIMES = 1_000_000;

    private static double sink;

    private FmaPeak() { }

    public static void main(String[] arguments) {
        Timing timing = Timing.of(15, 0.4, () -> sink += chains(TIMES));
        if (sink == 0) {
            throw new AssertionError("the chains come to more");
        }
        double flops = 2.0 * CHAINS * SPECIES.length() * TIMES;
        System.out.println(String.format(Locale.ROOT, "PROBE %.4g", flops / timing.median() * 1e-9));
    }

    private static double chains(int times) {
        DoubleVector factor = DoubleVector.broadcast(SPECIES, 0.999999);
        DoubleVector term = DoubleVector.broadcast(SPECIES, 1e-6);
        DoubleVector a = term;
        DoubleVector b = term;
        DoubleVector c = term;
        DoubleVector d = term;
        DoubleVector e = term;
        DoubleVector f = term;
        DoubleVector g = term;
        DoubleVector h = term;
        DoubleVector i = term;
        DoubleVector j = term;
        for (int time = 0; time < times; time++) {
            a = a.fma(factor, term);
            b = b.fma(factor, term);
            c = c.fma(factor, term);
            d = d.fma(factor, term);
            e = e.fma(factor, term);
            f = f.fma(factor, term);
            g = g.fma(factor, term);
            h = h.fma(factor, term);
            i = i.fma(factor, term);
            j = j.fma(factor, term);
        }
        return a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(i).add(j).lane(0);
    }
}
