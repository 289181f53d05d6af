package dev.eckart.models.linear;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Products;
import dev.eckart.models.Classification;
import dev.eckart.models.PresentClasses;

/**
 * Logits as x·w + intercept for each class that has rows, the products chains of fused multiply-adds. Immutable and
 * thread-safe.
 *
 * @param weights a row for each class with rows, present×columns
 * @param intercepts one for each of these classes; zeros in a model without
 * @param present the classes with rows
 */
public record FittedLogits(NdArray weights, NdArray intercepts, PresentClasses present) implements Classification {

    /** @throws IllegalArgumentException if there are not as many columns as weights of a class */
    @Override
    public NdArray logits(NdArray features) {
        F64Array products = Products.byTransposed(features, weights);
        double[] logits = products.toDoubles();
        for (int place = 0; place < logits.length; place++) {
            logits[place] += intercepts.at(place % present.count());
        }
        return present.logits(F64Array.owning(logits, products.shape()));
    }
}
