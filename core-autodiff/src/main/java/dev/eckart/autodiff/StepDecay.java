package dev.eckart.autodiff;

import dev.eckart.components.Above;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.Offer;
import dev.eckart.components.Provider;

/**
 * The learning rate times {@code factor^⌊k / every⌋} after k counts, as {@code torch.optim.lr_scheduler.StepLR}.
 *
 * @param every at least 1
 * @param factor above 0
 * @param per what is counted
 */
@Name("step")
@Doc("multiplies the learning rate at regular distances, as torch's StepLR")
public record StepDecay(
        @Doc("counts between two changes") @Min(1) @Example("30") int every,
        @Doc("factor of the learning rate at each change") @Above(0)
                @Default(value = "0.1", source = "torch.optim.lr_scheduler.StepLR") double factor,
        @Doc("what is counted")
                @Default(value = "\"epoch\"", source = "torch.optim.lr_scheduler, stepped once an epoch") Per per)
        implements Schedule {

    public StepDecay {
        Header.check(StepDecay.class, every, factor, per);
    }

    @Override
    public Course begin(double learningRate, Span span) {
        return (step, epoch) -> {
            long changes = per.done(step, epoch) / every;
            return learningRate * StrictMath.pow(factor, (double) changes);
        };
    }

    /** Offers it to experiment files. */
    public static final class Offered extends Offer<StepDecay> {
        /** Found by the service loader. */
        public Offered() {
            super(StepDecay.class, Provider.API_VERSION);
        }
    }
}
