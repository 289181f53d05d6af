package dev.eckart.autodiff;

import dev.eckart.components.Above;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.SequencedMap;

/**
 * {@link Clipping#byNorm}.
 *
 * @param max above 0
 */
@Name("by-norm")
@Doc("scales all gradients down to a norm, as torch's clip_grad_norm_")
public record ClipByNorm(@Doc("greatest norm of all gradients together") @Above(0) double max) implements Clipping {

    public ClipByNorm {
        Header.check(ClipByNorm.class, max);
    }

    @Override
    public SequencedMap<Parameter, Tensor> clipped(SequencedMap<Parameter, Tensor> gradients) {
        return Clipping.byNorm(gradients, max);
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<ClipByNorm> {
        /** Found by the service loader. */
        public Offered() {
            super(ClipByNorm.class, Provider.API_VERSION);
        }
    }
}
