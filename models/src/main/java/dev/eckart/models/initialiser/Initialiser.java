package dev.eckart.models.initialiser;

import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Kind;
import dev.eckart.components.RandomStream;
import dev.eckart.linalg.NdArray;
import dev.eckart.linalg.Shape;

/** Where a parameter starts. */
@Kind("initialiser")
@Doc("where parameters of any shape start")
@Example("\"uniform\"")
public interface Initialiser extends FactorInitialiser {

    /** The name of the stream that initialisers draw from, as providers declare it. */
    String STREAM = "init";

    /**
     * The start of one parameter.
     *
     * @param stream drawn from in row-major order of the elements
     */
    NdArray draw(Shape shape, RandomStream stream);

    /**
     * The start of one of several parameters; for most initialisers it is like any other.
     *
     * @param place which of those that start by this initialiser it is, in the order in which they are drawn, from 0
     */
    default NdArray draw(int place, Shape shape, RandomStream stream) {
        return draw(shape, stream);
    }

    /** U and after it V, whatever the data. */
    @Override
    default FactorStart start(FactorTarget target, RandomStream stream) {
        NdArray rowFactors = draw(0, Shape.of(target.rows(), target.rank()), stream);
        return new FactorStart(rowFactors, draw(1, Shape.of(target.columns(), target.rank()), stream));
    }
}
