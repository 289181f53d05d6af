package dev.eckart.autodiff;

import dev.eckart.components.Above;
import dev.eckart.components.Doc;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;
import java.util.SequencedMap;

/**
 * {@link Clipping#byValue}.
 *
 * @param max above 0
 */
@Name("by-value")
@Doc("cuts elements of gradients off, as torch's clip_grad_value_")
public record ClipByValue(@Doc("greatest absolute value of an element") @Above(0) double max) implements Clipping {

    public ClipByValue {
        Header.check(ClipByValue.class, max);
    }

    @Override
    public SequencedMap<Parameter, Tensor> clipped(SequencedMap<Parameter, Tensor> gradients) {
        return Clipping.byValue(gradients, max);
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<ClipByValue> {
        /** Found by the service loader. */
        public Offered() {
            super(ClipByValue.class, Provider.API_VERSION);
        }
    }
}
