package dev.eckart.autodiff;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.linalg.Sums;
import java.util.Arrays;
import java.util.Map;

/** Arithmetic of numbers in a row: every operation rounded, sums as {@link Sums} adds up. */
final class Vectors {

    private Vectors() { }

    static double dot(double[] a, double[] b) {
        return Sums.of(a.length, i -> a[i] * b[i]);
    }

    /** Σ |xᵢ|. */
    static double length(double[] x) {
        return Sums.of(x.length, i -> Math.abs(x[i]));
    }

    /** The greatest |xᵢ|; 0 of none, NaN if one is. */
    static double reach(double[] x) {
        double reach = 0;
        for (double element : x) {
            reach = Math.max(reach, Math.abs(element));
        }
        return reach;
    }

    static boolean finite(double[] x) {
        return Arrays.stream(x).allMatch(Double::isFinite);
    }

    static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }

    static double[] times(double[] x, double factor) {
        double[] product = new double[x.length];
        Arrays.setAll(product, i -> x[i] * factor);
        return product;
    }

    /** a + b · factor. */
    static double[] plus(double[] a, double[] b, double factor) {
        double[] sum = new double[a.length];
        Arrays.setAll(sum, i -> a[i] + b[i] * factor);
        return sum;
    }

    /** The numbers as an array, to be kept. */
    static NdArray kept(double[] x) {
        return F64Array.owning(x.clone(), Shape.of(x.length));
    }

    /**
     * The numbers that are kept under a name.
     *
     * @throws IllegalArgumentException if there are none
     */
    static double[] of(Map<String, NdArray> kept, String name) {
        NdArray numbers = kept.get(name);
        if (numbers == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return numbers.toDoubles();
    }
}
