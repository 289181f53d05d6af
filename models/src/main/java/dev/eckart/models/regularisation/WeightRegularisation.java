package dev.eckart.models.regularisation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Kind;
import java.util.List;
import java.util.Optional;

/** What is added to the loss of each training step to keep weights small. No loss that is reported contains it. */
@Kind("weight regularisation")
@Doc("what keeps the weights of a network small")
public interface WeightRegularisation {

    /**
     * The penalty of some weights.
     *
     * @param weights at least one; biases are not among them
     * @return a tensor without axes; empty for nothing at all
     */
    Optional<Tensor> of(List<Tensor> weights);
}
