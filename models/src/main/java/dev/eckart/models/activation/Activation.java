package dev.eckart.models.activation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Kind;

/** What a layer's units do to their sums. */
@Kind("activation")
@Doc("what the units of a layer do to their sums")
@Example("\"relu\"")
public interface Activation {

    /**
     * The values of the units.
     *
     * @param sums rows×units
     * @return of the same shape; a row of it depends on that row of the sums alone
     */
    Tensor of(Tensor sums);
}
