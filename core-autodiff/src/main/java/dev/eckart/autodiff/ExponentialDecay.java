package dev.eckart.autodiff;

import dev.eckart.components.Above;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/**
 * The learning rate times {@code factor^k} after k counts, as {@code torch.optim.lr_scheduler.ExponentialLR}.
 *
 * @param factor above 0
 * @param per what is counted
 */
@Name("exponential")
@Doc("multiplies the learning rate each time, as torch's ExponentialLR")
public record ExponentialDecay(
        @Doc("factor of the learning rate at each count") @Above(0) @Example("0.99") double factor,
        @Doc("what is counted")
                @Default(value = "\"epoch\"", source = "torch.optim.lr_scheduler, stepped once an epoch") Per per)
        implements Schedule {

    public ExponentialDecay {
        Header.check(ExponentialDecay.class, factor, per);
    }

    @Override
    public Course begin(double learningRate, Span span) {
        return (step, epoch) -> learningRate * StrictMath.pow(factor, (double) per.done(step, epoch));
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<ExponentialDecay> {
        /** Found by the service loader. */
        public Offered() {
            super(ExponentialDecay.class, Provider.API_VERSION);
        }
    }
}
