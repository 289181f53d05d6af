package ${package};

import dev.eckart.autodiff.Optimiser;
import dev.eckart.models.contract.OptimiserContract;
import java.util.Optional;

/** What every optimiser keeps to is inherited. */
final class ${className}Test extends OptimiserContract {

    @Override
    protected Optimiser optimiser() {
        return new ${className}(0.1, 0.01, Optional.empty());
    }
}
