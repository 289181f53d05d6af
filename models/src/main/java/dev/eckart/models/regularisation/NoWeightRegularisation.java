package dev.eckart.models.regularisation;

import dev.eckart.autodiff.Tensor;
import dev.eckart.components.Doc;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.List;
import java.util.Optional;

/** Weights may be of any size. */
@Name("none")
@Doc("weights may be of any size")
public record NoWeightRegularisation() implements WeightRegularisation {

    @Override
    public Optional<Tensor> of(List<Tensor> weights) {
        return Optional.empty();
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<NoWeightRegularisation> {
        public Offered() {
            super(NoWeightRegularisation.class, Provider.API_VERSION);
        }
    }
}
