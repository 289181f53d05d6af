package dev.eckart.models.training;

import dev.eckart.autodiff.ClipByNorm;
import dev.eckart.contract.ComponentContract;

final class ClipByNormTest extends ComponentContract {

    @Override
    protected Record component() {
        return new ClipByNorm(1);
    }
}
