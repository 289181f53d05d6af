package dev.eckart.models.training;

import dev.eckart.autodiff.ClipByValue;
import dev.eckart.contract.ComponentContract;

final class ClipByValueTest extends ComponentContract {

    @Override
    protected Record component() {
        return new ClipByValue(1);
    }
}
