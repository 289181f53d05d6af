package dev.eckart.linalg;

/**
 * An array times a power of two that brings its largest element to [1, 2), so that squares and products neither
 * overflow nor vanish. All zeros stay as they are.
 *
 * @param array the scaled elements; those more than 2<sup>1022</sup> below the largest may lose bits
 * @param exponent the original is array · 2<sup>exponent</sup>
 */
record Scaled(F64Array array, int exponent) {

    /** The scaled elements of an array, all of them finite. */
    static Scaled of(NdArray array) {
        double[] elements = array.toDoubles();
        double largest = 0;
        for (double element : elements) {
            largest = Math.max(largest, Math.abs(element));
        }
        int exponent = largest == 0 ? 0 : exponentOf(largest);
        return new Scaled(F64Array.owning(times(elements, -exponent), array.shape()), exponent);
    }

    /** The array times 2<sup>exponent</sup>. */
    F64Array original() {
        return F64Array.owning(times(array.toDoubles(), exponent), array.shape());
    }

    private static int exponentOf(double value) {
        int exponent = Math.getExponent(value);
        return exponent >= Double.MIN_EXPONENT ? exponent : Math.getExponent(value * 0x1.0p60) - 60;
    }

    private static double[] times(double[] elements, int exponent) {
        for (int i = 0; exponent != 0 && i < elements.length; i++) {
            elements[i] = Math.scalb(elements[i], exponent);
        }
        return elements;
    }
}
