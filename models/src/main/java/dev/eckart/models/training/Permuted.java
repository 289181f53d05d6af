package dev.eckart.models.training;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import java.util.List;

/** Rows in another order. */
final class Permuted {

    private Permuted() { }

    /** Copies of arrays whose row i is the one at place {@code order[i]}. */
    static List<NdArray> rows(List<NdArray> arrays, int[] order) {
        return arrays.stream().map(array -> rows(array, order)).toList();
    }

    private static NdArray rows(NdArray array, int[] order) {
        double[] elements = array.toDoubles();
        double[] permuted = new double[elements.length];
        int width = order.length == 0 ? 0 : elements.length / order.length;
        for (int row = 0; row < order.length; row++) {
            System.arraycopy(elements, order[row] * width, permuted, row * width, width);
        }
        return F64Array.owning(permuted, array.shape());
    }
}
