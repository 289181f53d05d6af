package dev.eckart.models.mlp;

import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;
import dev.eckart.models.LabelledRows;
import dev.eckart.models.TargetRows;
import java.util.List;

/**
 * Rows and what a network should say of each.
 *
 * @param features rows×columns
 * @param targets rows×classes, 1 at each row's class and 0 elsewhere; or a number for each row
 */
record Examples(NdArray features, NdArray targets) {

    static Examples of(LabelledRows rows) {
        double[] ones = new double[rows.rows() * rows.classes()];
        int[] labels = rows.labels();
        for (int row = 0; row < labels.length; row++) {
            ones[row * rows.classes() + labels[row]] = 1;
        }
        return new Examples(rows.features(), F64Array.owning(ones, Shape.of(rows.rows(), rows.classes())));
    }

    static Examples of(TargetRows rows) {
        return new Examples(rows.features(), rows.targets());
    }

    List<NdArray> arrays() {
        return List.of(features, targets);
    }
}
