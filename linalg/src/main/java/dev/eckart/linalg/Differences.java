package dev.eckart.linalg;

/** Differences between arrays of one shape. */
final class Differences {

    private Differences() { }

    /** a − b, element by element. */
    static F64Array of(NdArray a, NdArray b) {
        double[] elements = a.toDoubles();
        for (int place = 0; place < elements.length; place++) {
            elements[place] -= b.at(place);
        }
        return F64Array.owning(elements, a.shape());
    }

    /** The sum of squares of an array's elements. */
    static double squared(NdArray array) {
        return Sums.of(array.shape().size(), place -> array.at(place) * array.at(place));
    }
}
