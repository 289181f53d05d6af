package dev.eckart.models.loss;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Kind;

/** What a fit of a classifier by gradient makes small. */
@Kind("class loss")
@Doc("what a fit to classes makes small")
public interface ClassLoss {

    /**
     * The loss.
     *
     * @param logits rows×classes
     * @param oneHot rows×classes: 1 at each row's class, 0 elsewhere
     * @return a tensor without axes
     */
    Tensor of(Tensor logits, Tensor oneHot);
}
