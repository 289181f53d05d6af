package dev.eckart.models.initialiser;

import dev.eckart.components.Kind;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;

/** Where a parameter starts. */
@Kind("initialiser")
public interface Initialiser extends FactorInitialiser {

    /** The name of the stream that initialisers draw from, as providers declare it. */
    String STREAM = "init";

    /**
     * The start of one parameter.
     *
     * @param stream drawn from in row-major order of the elements
     */
    NdArray draw(Shape shape, RandomStream stream);

    /** U and after it V, whatever the data. */
    @Override
    default FactorStart start(FactorTarget target, RandomStream stream) {
        NdArray rowFactors = draw(Shape.of(target.rows(), target.rank()), stream);
        return new FactorStart(rowFactors, draw(Shape.of(target.columns(), target.rank()), stream));
    }
}
