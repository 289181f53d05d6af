package dev.eckart.models.mlp;

import dev.eckart.components.Above;
import dev.eckart.components.Below;
import dev.eckart.components.Doc;
import dev.eckart.components.Draws;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.F64Array;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;

/**
 * Leaves hidden units out of training steps, each row's for itself, and scales the others up by 1 / (1 − rate), so that
 * prediction needs no scaling (Srivastava et al. 2014, jmlr.org/papers/v15/srivastava14a.html, who scale there).
 *
 * @param rate the probability of being left out, above 0 and less than 1
 */
@Draws(Dropout.STREAM)
public record Dropout(
        @Doc("the share of hidden units that a training step leaves out") @Above(0) @Below(1)
                @Example("0.5") double rate) {

    /** The name of the stream that masks are drawn from. */
    static final String STREAM = "dropout";

    public Dropout {
        Header.check(Dropout.class, rate);
    }

    /** The factors of the values of one hidden layer: 0 or 1 / (1 − rate), drawn in row-major order. */
    NdArray mask(Shape shape, RandomStream stream) {
        double kept = 1 / (1 - rate);
        double[] factors = new double[shape.size()];
        for (int place = 0; place < factors.length; place++) {
            factors[place] = stream.uniform() < rate ? 0 : kept;
        }
        return F64Array.owning(factors, shape);
    }
}
