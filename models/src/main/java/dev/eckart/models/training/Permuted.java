package dev.eckart.models.training;

import dev.eckart.linalg.F32Array;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import java.lang.reflect.Array;
import java.util.List;

/** Rows in another order. */
final class Permuted {

    private Permuted() { }

    /** Copies of arrays whose row i is the one at place {@code order[i]}. */
    static List<NdArray> rows(List<NdArray> arrays, int[] order) {
        return arrays.stream().map(array -> rows(array, order)).toList();
    }

    private static NdArray rows(NdArray array, int[] order) {
        return switch (array) {
            case F64Array wide -> F64Array.owning(
                    permuted(wide.elements(), new double[wide.elements().length], order), array.shape());
            case F32Array narrow -> F32Array.owning(
                    permuted(narrow.elements(), new float[narrow.elements().length], order), array.shape());
        };
    }

    /** Fills a Java array of any type of numbers, of the length of the elements. */
    private static <A> A permuted(A elements, A permuted, int[] order) {
        int width = order.length == 0 ? 0 : Array.getLength(elements) / order.length;
        for (int row = 0; row < order.length; row++) {
            System.arraycopy(elements, order[row] * width, permuted, row * width, width);
        }
        return permuted;
    }
}
